package org.qingce.truth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The rules on households, written out in Java: the standing records of a source under one number, each person once. */
final class HouseholdFaults {

    private static final Set<String> NOT_OWN_CHILDREN = Set.of("28", "38");

    private HouseholdFaults() {}

    /** {@code rule source household-number} of every fault. */
    static Set<String> of(List<Citizen> citizens) {
        var households = new TreeMap<String, List<Mention>>();
        for (Citizen citizen : citizens) {
            var seen = new HashSet<String>();
            for (Mention mention : citizen.mentions()) {
                String household = mention.source() + " " + mention.value(Field.HOUSEHOLD_NO);
                if (mention.role().equals("person")
                        && mention.states(Field.HOUSEHOLD_NO)
                        && !mention.ended()
                        && seen.add(household)) {
                    households
                            .computeIfAbsent(household, unused -> new ArrayList<>())
                            .add(mention);
                }
            }
        }
        var faults = new TreeSet<String>();
        households.forEach((household, members) ->
                faultsOf(household.startsWith("police"), members).forEach(rule -> faults.add(rule + " " + household)));
        return faults;
    }

    private static List<String> faultsOf(boolean police, List<Mention> members) {
        long heads = members.stream().filter(HouseholdFaults::isHead).count();
        boolean unclear = members.stream().anyMatch(member -> !member.states(Field.RELATION));
        boolean miscounted = members.stream()
                .map(member -> member.row().text("size_written"))
                .anyMatch(size -> size != null && Integer.parseInt(size) != members.size());
        var faults = new ArrayList<String>();
        if (heads > 1 || (heads == 0 && !unclear && police)) {
            faults.add("HH01");
        }
        if (miscounted && police) {
            faults.add("HH05");
        }
        if (heads == 1 && childIsOlder(members)) {
            faults.add("HH04");
        }
        return faults;
    }

    private static boolean childIsOlder(List<Mention> members) {
        LocalDate head = born(members.stream().filter(HouseholdFaults::isHead));
        LocalDate child = born(members.stream().filter(HouseholdFaults::isOwnChild));
        return head != null && child != null && child.isBefore(head);
    }

    private static LocalDate born(Stream<Mention> members) {
        return members.map(member -> member.birth() == null ? member.card().birth() : member.birth())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static boolean isHead(Mention member) {
        return "02".equals(member.value(Field.RELATION));
    }

    private static boolean isOwnChild(Mention member) {
        String relation = member.value(Field.RELATION);
        return relation != null
                && (relation.startsWith("2") || relation.startsWith("3"))
                && !NOT_OWN_CHILDREN.contains(relation);
    }
}
