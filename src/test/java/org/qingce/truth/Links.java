package org.qingce.truth;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which mentions are one person for certain: linkage, stage 1, as its definition says. */
final class Links {

    private final List<Citizen> citizens = new ArrayList<>();

    Links(Collection<Mention> mentions) {
        var byDocument = new LinkedHashMap<String, List<Mention>>();
        for (Mention mention : mentions.stream().sorted(Mention.ORDER).toList()) {
            byDocument
                    .computeIfAbsent(document(mention), unused -> new ArrayList<>())
                    .add(mention);
        }
        byDocument.values().forEach(this::settle);
    }

    List<Citizen> citizens() {
        return citizens;
    }

    private static String document(Mention mention) {
        Card card = mention.card();
        String name = mention.value(Field.NAME);
        if (card.valid()) {
            return card.number();
        }
        return card.verdict() == Card.Verdict.OTHER_DOCUMENT && name != null
                ? card.number() + NameForm.compared(name)
                : mention.place();
    }

    /** Those who state name and birth date fall into people by agreement on either; the others go where they fit best. */
    private void settle(List<Mention> bearers) {
        var people = new ArrayList<List<Mention>>();
        for (Mention mention : bearers) {
            if (mention.card().valid() && mention.states(Field.NAME) && mention.states(Field.BIRTH_DATE)) {
                join(people, mention);
            }
        }
        if (people.size() < 2) {
            citizens.add(new Citizen(bearers));
            return;
        }
        var settled = new LinkedHashMap<List<Mention>, List<Mention>>();
        people.forEach(stated -> settled.put(stated, new ArrayList<>(stated)));
        for (Mention mention : bearers) {
            if (people.stream().noneMatch(stated -> stated.contains(mention))) {
                settled.get(nearest(people, mention)).add(mention);
            }
        }
        settled.values()
                .forEach(mine -> citizens.add(
                        new Citizen(mine.stream().sorted(Mention.ORDER).toList())));
    }

    private static void join(List<List<Mention>> people, Mention mention) {
        var acquainted = people.stream()
                .filter(stated ->
                        stated.stream().anyMatch(other -> sameName(other, mention) || sameBirth(other, mention)))
                .toList();
        people.removeAll(acquainted);
        var joined = new ArrayList<Mention>();
        acquainted.forEach(joined::addAll);
        joined.add(mention);
        joined.sort(Mention.ORDER);
        people.add(joined);
    }

    private static List<Mention> nearest(List<List<Mention>> people, Mention mention) {
        Comparator<List<Mention>> byName =
                Comparator.comparing(stated -> stated.stream().noneMatch(other -> sameName(other, mention)));
        return people.stream()
                .min(byName.thenComparing(stated -> stated.stream().noneMatch(other -> sameBirth(other, mention)))
                        .thenComparing(stated -> -stated.size())
                        .thenComparing(stated -> stated.get(0), Mention.ORDER))
                .orElseThrow();
    }

    private static boolean sameName(Mention one, Mention other) {
        return one.states(Field.NAME)
                && other.states(Field.NAME)
                && NameForm.compared(one.value(Field.NAME)).equals(NameForm.compared(other.value(Field.NAME)));
    }

    private static boolean sameBirth(Mention one, Mention other) {
        return one.birth() != null && one.birth().equals(other.birth());
    }

    /** How many records name each citizen in each source, by place in the file. */
    static Map<String, List<Mention>> bySource(Citizen citizen) {
        var records = new LinkedHashMap<String, List<Mention>>();
        citizen.mentions().stream()
                .filter(Mention::isSubject)
                .forEach(mention -> records.computeIfAbsent(mention.source(), unused -> new ArrayList<>())
                        .add(mention));
        return records;
    }
}
