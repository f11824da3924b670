package org.qingce.truth;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a night's figures have to be, from the truth folder, the divisions and the headcounts alone. */
final class Truth {

    private final Path folder;
    private final LocalDate night;
    private final Places places;
    private final List<Mention> mentions;
    private final Links links;
    private final Map<Mention, List<String>> faults = new HashMap<>();
    private final Map<Citizen, List<String>> personFaults = new HashMap<>();
    private List<Citizen> citizens = List.of();

    Truth(Path county, LocalDate night) {
        this.folder = county.resolve("truth");
        this.night = night;
        this.places = new Places(county.resolve(night.toString()));
        this.mentions = Tsv.rows(folder.resolve("mentions-" + night + ".tsv"), "\t").stream()
                .map(row -> Mention.of(row, places))
                .toList();
        this.links = new Links(mentions);
        var rules = new Faults(places, night);
        mentions.forEach(mention -> faults.put(mention, rules.of(mention)));
    }

    List<Mention> mentions() {
        return mentions;
    }

    /**
     * Takes over who is whom from what linkage made: weighed evidence is not for this room to weigh again. Whether it is right is asked by
     * {@link #strangersIn} and {@link #tornApart}; what follows from it is worked out here.
     *
     * @param persons the places of the mentions of each person, joined by blanks
     */
    void group(Set<String> persons) {
        Map<String, Mention> byPlace = mentions.stream().collect(Collectors.toMap(Mention::place, mention -> mention));
        citizens = persons.stream()
                .map(places -> new Citizen(Arrays.stream(places.split(" "))
                        .map(byPlace::get)
                        .sorted(Mention.ORDER)
                        .toList()))
                .toList();
        noteSharedNumbers();
        var rules = new PersonFaults(night);
        citizens.forEach(citizen -> personFaults.put(citizen, rules.of(citizen)));
    }

    /** ID11: a valid number that stands in more than one person. */
    private void noteSharedNumbers() {
        var bearers = new HashMap<String, List<Citizen>>();
        for (Citizen citizen : citizens) {
            citizen.mentions().stream()
                    .filter(mention -> mention.card().valid())
                    .map(mention -> mention.card().number())
                    .distinct()
                    .forEach(number -> bearers.computeIfAbsent(number, unused -> new ArrayList<>())
                            .add(citizen));
        }
        mentions.stream()
                .filter(mention -> mention.card().valid()
                        && bearers.get(mention.card().number()).size() > 1)
                .forEach(mention -> faults.get(mention).add("ID11"));
    }

    /** Persons with mentions, all of which can be told, of more than one true person. */
    List<String> strangersIn() {
        return citizens.stream()
                .filter(citizen -> people(citizen) > 1)
                .map(citizen -> citizen.mentions().get(0).place())
                .toList();
    }

    private static long people(Citizen citizen) {
        return citizen.mentions().stream()
                .filter(mention -> mention.row().text("linkable").equals("1"))
                .map(mention -> mention.row().text("person"))
                .distinct()
                .count();
    }

    /** Groups of mentions that are one for certain, by the independent definition, and stand in several persons. */
    List<String> tornApart() {
        var citizenOf = new HashMap<Mention, Citizen>();
        citizens.forEach(citizen -> citizen.mentions().forEach(mention -> citizenOf.put(mention, citizen)));
        return links.citizens().stream()
                .filter(certain -> certain.mentions().stream()
                                .map(citizenOf::get)
                                .distinct()
                                .count()
                        > 1)
                .map(certain -> certain.mentions().get(0).place())
                .toList();
    }

    /** How many persons there are, and how many true people have mentions that can be told. */
    long[] counts() {
        long people = mentions.stream()
                .filter(mention -> mention.row().text("linkable").equals("1"))
                .map(mention -> mention.row().text("person"))
                .distinct()
                .count();
        return new long[] {citizens.size(), people};
    }

    /** {@code field person giver}: where each value of each person is to be taken from. */
    Set<String> givers() {
        var givers = new TreeSet<String>();
        for (Citizen citizen : citizens) {
            String person = citizen.mentions().get(0).place();
            for (Field field : Field.values()) {
                Mention giver = citizen.giver(field);
                if (giver != null) {
                    givers.add(field.name().toLowerCase(Locale.ROOT) + " " + person + " " + giver.place());
                }
            }
        }
        return givers;
    }

    /** {@code rule file:line:slot} of every finding that {@link Faults} knows of. */
    Set<String> findings() {
        var findings = new TreeSet<String>();
        faults.forEach((mention, rules) -> rules.forEach(rule -> findings.add(rule + " " + mention.place())));
        return findings;
    }

    /** {@code rule file:line:slot} of what is wrong with persons, each named by the first mention. */
    Set<String> personFindings() {
        var findings = new TreeSet<String>();
        personFaults.forEach((citizen, rules) -> rules.forEach(
                rule -> findings.add(rule + " " + citizen.mentions().get(0).place())));
        return findings;
    }

    /** {@code rule source household-number} of what is wrong with households. */
    Set<String> householdFindings() {
        return HouseholdFaults.of(citizens);
    }

    List<Tsv.Row> rejects() {
        return Tsv.rows(folder.resolve("rejects-" + night + ".tsv"), "\t");
    }

    Path summary() {
        return folder.resolve("summary-" + night + ".json");
    }

    Map<String, String> figures() {
        var faulty = new HashSet<Mention>();
        faults.forEach((mention, rules) -> {
            if (rules.stream().anyMatch(Faults::isError)) {
                faulty.add(mention);
            }
        });
        var contradicted = new HashSet<Citizen>();
        personFaults.forEach((citizen, rules) -> {
            if (rules.stream().anyMatch(Faults::isError)) {
                contradicted.add(citizen);
            }
        });
        return new Measured(places, night, citizens, faulty, contradicted)
                .figures()
                .asText();
    }
}
