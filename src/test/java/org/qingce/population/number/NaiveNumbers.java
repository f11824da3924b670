package org.qingce.population.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The rules of numbering written out one by one over maps, looking at everything every night; to hold the SQL against. */
final class NaiveNumbers {

    private static final class Person {
        final long since;
        final Long origin;
        Long mergedInto;
        Long endedRun;
        String endedWhy;

        Person(long since, Long origin) {
            this.since = since;
            this.origin = origin;
        }
    }

    private record Membership(long person, String link, long since) {}

    private record Memory(long person, int mentions) {}

    private record Claim(long person, long group, int weight, long firstMention) {}

    final TreeMap<Long, Person> persons = new TreeMap<>();
    final Set<String> changes = new TreeSet<>();
    final Set<Long> touched = new TreeSet<>();
    private Map<Long, Membership> members = new TreeMap<>();
    private Map<Long, Memory> memories = new TreeMap<>();

    void night(long run, Links links) {
        changes.clear();
        touched.clear();
        Map<Long, Long> clusters = links.clusters();
        var groups = new TreeMap<Long, TreeSet<Long>>();
        links.nodes()
                .forEach((mention, node) -> groups.computeIfAbsent(
                                clusters.getOrDefault(node, node), group -> new TreeSet<>())
                        .add(mention));
        List<Claim> claims = claims(links, groups);
        Map<Long, Long> personOf = keep(claims);
        Set<Long> returned = new HashSet<>();
        personOf.values().forEach(person -> revive(person, returned));
        Set<Long> minted = mint(run, groups, claims, personOf);
        Map<Long, Long> mergedNow = end(run, claims, personOf);
        takeOver(run, links, groups, personOf, minted, returned, mergedNow);
    }

    private List<Claim> claims(Links links, Map<Long, TreeSet<Long>> groups) {
        var claims = new ArrayList<Claim>();
        groups.forEach((group, mentions) -> {
            var weights = new TreeMap<Long, Integer>();
            var newcomers = new TreeMap<Long, Integer>();
            for (long mention : mentions) {
                Membership former = members.get(mention);
                if (former != null) {
                    weights.merge(former.person, 1, Integer::sum);
                } else {
                    newcomers.merge(links.nodes().get(mention), 1, Integer::sum);
                }
            }
            newcomers.forEach((node, count) -> {
                Memory memory = memories.get(node);
                if (memory != null) {
                    long person = resolve(memory.person);
                    int staying = (int) mentions.stream()
                            .filter(mention -> links.nodes().get(mention).equals(node))
                            .filter(mention -> members.containsKey(mention) && members.get(mention).person == person)
                            .count();
                    int replaced = Math.max(0, Math.min(count, memory.mentions - staying));
                    weights.merge(person, replaced, Integer::sum);
                }
            });
            weights.forEach((person, weight) -> claims.add(new Claim(person, group, weight, mentions.first())));
        });
        claims.sort(Comparator.comparingInt(Claim::weight)
                .reversed()
                .thenComparingLong(Claim::person)
                .thenComparingLong(Claim::firstMention));
        return claims;
    }

    private static Map<Long, Long> keep(List<Claim> claims) {
        var personOf = new HashMap<Long, Long>();
        var taken = new HashSet<Long>();
        for (Claim claim : claims) {
            if (!personOf.containsKey(claim.group) && taken.add(claim.person)) {
                personOf.put(claim.group, claim.person);
            }
        }
        return personOf;
    }

    private void revive(long number, Set<Long> returned) {
        Person person = persons.get(number);
        if (person.endedRun != null) {
            person.endedRun = null;
            person.endedWhy = null;
            returned.add(number);
        }
    }

    private Set<Long> mint(long run, Map<Long, TreeSet<Long>> groups, List<Claim> claims, Map<Long, Long> personOf) {
        var minted = new TreeSet<Long>();
        groups.keySet().stream()
                .filter(group -> !personOf.containsKey(group))
                .sorted(Comparator.comparing(group -> groups.get(group).first()))
                .forEach(group -> {
                    long number = persons.isEmpty() ? 1 : persons.lastKey() + 1;
                    Long origin = claims.stream()
                            .filter(claim -> claim.group == group)
                            .map(Claim::person)
                            .findFirst()
                            .orElse(null);
                    persons.put(number, new Person(run, origin));
                    personOf.put(group, number);
                    minted.add(number);
                });
        return minted;
    }

    private Map<Long, Long> end(long run, List<Claim> claims, Map<Long, Long> personOf) {
        var mergedNow = new TreeMap<Long, Long>();
        persons.forEach((number, person) -> {
            if (person.mergedInto != null || personOf.containsValue(number)) {
                return;
            }
            claims.stream()
                    .filter(claim -> claim.person == number)
                    .findFirst()
                    .ifPresentOrElse(
                            claim -> {
                                person.mergedInto = personOf.get(claim.group);
                                person.endedRun = run;
                                person.endedWhy = "merged";
                                mergedNow.put(number, person.mergedInto);
                            },
                            () -> {
                                if (person.endedRun == null) {
                                    person.endedRun = run;
                                    person.endedWhy = "no mention";
                                }
                            });
        });
        return mergedNow;
    }

    private void takeOver(
            long run,
            Links links,
            Map<Long, TreeSet<Long>> groups,
            Map<Long, Long> personOf,
            Set<Long> minted,
            Set<Long> returned,
            Map<Long, Long> mergedNow) {
        var now = new TreeMap<Long, Membership>();
        Map<Long, TreeSet<Long>> byNode = links.mentionsByNode();
        Map<Long, Long> clusters = links.clusters();
        groups.forEach((group, mentions) -> mentions.forEach(mention -> {
            long person = personOf.get(group);
            long node = links.nodes().get(mention);
            String link = byNode.get(node).size() > 1 ? "id-number" : clusters.containsKey(node) ? "match" : "alone";
            Membership former = members.get(mention);
            boolean stays = former != null && former.person == person;
            now.put(mention, new Membership(person, link, stays ? former.since : run));
            if (!stays) {
                touched.add(person);
            }
            if (former != null && !stays) {
                touched.add(former.person);
                String why = Long.valueOf(person).equals(mergedNow.get(former.person))
                        ? "merged"
                        : minted.contains(person) && Long.valueOf(former.person).equals(persons.get(person).origin)
                                ? "split"
                                : "moved";
                changes.add(mention + "|" + former.person + "|" + person + "|" + why);
            } else if (former == null && !minted.contains(person)) {
                changes.add(mention + "|-|" + person + "|" + (returned.contains(person) ? "returned" : "arrived"));
            }
        }));
        members.forEach((mention, former) -> {
            if (!now.containsKey(mention)) {
                touched.add(former.person);
                changes.add(mention + "|" + former.person + "|-|gone");
            }
        });
        members = now;
        memories.replaceAll((node, memory) -> new Memory(memory.person, 0));
        byNode.forEach((node, mentions) ->
                memories.put(node, new Memory(now.get(mentions.first()).person, mentions.size())));
    }

    long resolve(long number) {
        Long into = persons.get(number).mergedInto;
        return into == null ? number : resolve(into);
    }

    boolean ended(long number) {
        return persons.get(number).endedRun != null;
    }

    List<String> memberRows() {
        return members.entrySet().stream()
                .map(row -> row.getKey() + "|" + row.getValue().person + "|" + row.getValue().link + "|"
                        + row.getValue().since)
                .toList();
    }

    List<String> numberRows() {
        return persons.entrySet().stream()
                .map(row -> row.getKey() + "|" + row.getValue().since + "|" + shown(row.getValue().origin) + "|"
                        + shown(row.getValue().mergedInto) + "|" + resolve(row.getKey()) + "|"
                        + shown(row.getValue().endedRun) + "|" + shown(row.getValue().endedWhy))
                .toList();
    }

    List<String> nodeRows() {
        return memories.entrySet().stream()
                .map(row -> row.getKey() + "|" + resolve(row.getValue().person) + "|" + row.getValue().mentions)
                .toList();
    }

    private static String shown(Object value) {
        return value == null ? "-" : value.toString();
    }
}
