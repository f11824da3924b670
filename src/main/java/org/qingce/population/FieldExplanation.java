package org.qingce.population;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How one field of a person came by its value.
 *
 * @param field its name, as in {@code person}
 * @param offers every mention that states it, the one that is believed first, then by how much each is believed
 * @param rule why the first goes before the second; empty where nothing is offered
 * @param disagreed whether two sources state different values
 */
public record FieldExplanation(String field, List<Offer> offers, Optional<GoldenRule> rule, boolean disagreed) {

    static FieldExplanation of(String field, List<String> ranking, List<Offer> unordered) {
        List<Offer> offers = unordered.stream().sorted(believed(ranking)).toList();
        boolean disagreed = offers.stream()
                .anyMatch(one -> offers.stream()
                        .anyMatch(other -> !one.source().equals(other.source())
                                && !one.value().equals(other.value())));
        return new FieldExplanation(field, offers, rule(offers, ranking), disagreed);
    }

    private static Comparator<Offer> believed(List<String> ranking) {
        return Comparator.comparingInt(Offer::tier)
                .thenComparingInt(offer -> ranking.indexOf(offer.source()))
                .thenComparing(Offer::updatedOn, Comparator.nullsLast(Comparator.reverseOrder()))
                .thenComparingLong(Offer::mentionId);
    }

    private static Optional<GoldenRule> rule(List<Offer> offers, List<String> ranking) {
        if (!offers.isEmpty() && offers.get(0).tier() == Offer.VERIFIED) {
            return Optional.of(GoldenRule.VERIFIED);
        }
        if (offers.size() < 2) {
            return offers.isEmpty() ? Optional.empty() : Optional.of(GoldenRule.ALONE);
        }
        Offer chosen = offers.get(0);
        Offer next = offers.get(1);
        if (chosen.tier() != next.tier()) {
            return Optional.of(GoldenRule.VALIDITY);
        } else if (ranking.indexOf(chosen.source()) != ranking.indexOf(next.source())) {
            return Optional.of(GoldenRule.PRECEDENCE);
        }
        boolean sameDay = Objects.equals(chosen.updatedOn(), next.updatedOn());
        return Optional.of(sameDay ? GoldenRule.FIRST_MENTION : GoldenRule.RECENCY);
    }
}
