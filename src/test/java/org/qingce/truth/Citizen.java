package org.qingce.truth;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A person as linkage makes them, with the rules of survivorship.
 *
 * @param mentions in order of intake
 */
record Citizen(List<Mention> mentions) {

    private static final Set<String> DEATH_RECORDS = Set.of("health-death", "civil-death");

    /** Neither a death record nor a date of death or cancellation is known. */
    boolean alive() {
        return mentions.stream().noneMatch(mention -> mention.ended() || DEATH_RECORDS.contains(mention.source()));
    }

    /** Alive and admitted: jobs/survivorship.yaml put in Java. */
    boolean published() {
        boolean numbered = mentions.stream().anyMatch(mention -> mention.card().valid());
        return alive()
                && (isNamedBy("population")
                        || (numbered && (isNamedBy("police-resident") || isNamedBy("health-record"))));
    }

    /** Whether a record of the source is about this person. */
    boolean isNamedBy(String source) {
        return mentions.stream()
                .anyMatch(mention -> mention.isSubject() && mention.source().equals(source));
    }

    /** The mention that gives a field: a better number, a more trusted source, a later record, the first. Null for none. */
    Mention giver(Field field) {
        return mentions.stream()
                .filter(mention -> field == Field.ID_NUMBER || mention.states(field))
                .min(Comparator.comparing((Mention mention) -> field == Field.ID_NUMBER ? number(mention) : 0)
                        .thenComparing(mention -> field.trust(mention.source()))
                        .thenComparing(Mention::updated, Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(Mention.ORDER))
                .orElse(null);
    }

    String value(Field field) {
        Mention giver = giver(field);
        return giver == null ? null : giver.value(field);
    }

    Card card() {
        return giver(Field.ID_NUMBER).card();
    }

    LocalDate birth() {
        Mention giver = giver(Field.BIRTH_DATE);
        return giver == null ? null : giver.birth();
    }

    /** All mentions that a value was taken from. */
    Stream<Mention> givers() {
        return Stream.of(Field.values()).map(this::giver).filter(Objects::nonNull);
    }

    private static int number(Mention mention) {
        return mention.card().valid() ? 0 : mention.states(Field.ID_NUMBER) ? 1 : 2;
    }
}
