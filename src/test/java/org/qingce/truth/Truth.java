package org.qingce.truth;

import java.nio.file.Path;
import java.time.LocalDate;
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

    Truth(Path county, LocalDate night) {
        this.folder = county.resolve("truth");
        this.night = night;
        this.places = new Places(county.resolve(night.toString()));
        var persons = new HashMap<String, Tsv.Row>();
        Tsv.rows(folder.resolve("persons.tsv"), "\t").forEach(row -> persons.put(row.text("person"), row));
        this.mentions = Tsv.rows(folder.resolve("mentions-" + night + ".tsv"), "\t").stream()
                .map(row -> Mention.of(row, persons.get(row.text("person")), places))
                .toList();
        this.links = new Links(mentions);
        var rules = new Faults(places, night);
        mentions.forEach(mention -> faults.put(mention, rules.of(mention)));
        links.sharing().forEach(mention -> faults.get(mention).add("ID11"));
    }

    List<Mention> mentions() {
        return mentions;
    }

    /** The places of the mentions of each person, joined by blanks. */
    Set<String> persons() {
        return links.citizens().stream()
                .map(citizen -> citizen.mentions().stream().map(Mention::place).collect(Collectors.joining(" ")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** {@code field person giver}: where each value of each person is to be taken from. */
    Set<String> givers() {
        var givers = new TreeSet<String>();
        for (Citizen citizen : links.citizens()) {
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
        return new Measured(places, night, links.citizens(), faulty).figures().asText();
    }
}
