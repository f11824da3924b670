package org.qingce.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingce.linkage.Register;
import org.qingce.population.correction.Correction;
import org.qingce.population.correction.Corrections;

/** Random persons, random rankings: the golden record is what the definition, written out naively, says. */
class PersonsLawTest {

    private static final List<String> SOURCES = List.of("a", "b", "c", "d");

    private record Mention(long id, long person, String source, LocalDate updated, Map<String, String> values) {
        int numberTier() {
            if (values.get("id_number") == null) {
                return values.get("id_status") == null ? 3 : 2;
            }
            return "VALID".equals(values.get("id_status")) ? 0 : 1;
        }

        boolean states(GoldenField field) {
            return field == GoldenField.ID_NUMBER ? numberTier() < 3 : values.get(field.column()) != null;
        }
    }

    @TempDir
    Path folder;

    private Register register;
    private final Map<String, Correction> corrections = new HashMap<>();

    @BeforeEach
    void open() {
        register = new Register(folder);
    }

    @AfterEach
    void close() {
        register.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyGoldenValueIsThatOfTheMentionTheDefinitionChooses(long seed) {
        var random = new Random(seed);
        List<Mention> mentions = mentions(random);
        store(mentions, random);
        Survivorship survivorship = survivorship(random);
        correct(random);
        long persons = Persons.build(register.workbench(), survivorship);

        var byPerson =
                mentions.stream().collect(Collectors.groupingBy(Mention::person, TreeMap::new, Collectors.toList()));
        assertThat(persons).isEqualTo(byPerson.size());
        for (GoldenField field : GoldenField.values()) {
            for (String column : field.columns()) {
                String shown = field.isCopied() ? column + ", " : "";
                assertThat(register.rows("person_id, " + shown + column + "_from", "from person order by person_id"))
                        .as(column)
                        .containsExactlyElementsOf(byPerson.values().stream()
                                .map(ofPerson -> expected(survivorship, field, column, ofPerson))
                                .toList());
            }
        }
        byPerson.keySet().forEach(person -> assertExplained(survivorship, person));
        assertThat(register.rows("person_id, mentions, sources", "from person order by person_id"))
                .containsExactlyElementsOf(byPerson.values().stream()
                        .map(ofPerson -> ofPerson.get(0).person + "|" + ofPerson.size() + "|"
                                + ofPerson.stream()
                                        .map(Mention::source)
                                        .distinct()
                                        .count())
                        .toList());
    }

    private void assertExplained(Survivorship survivorship, long person) {
        String origins = register.rows(
                        Arrays.stream(GoldenField.values())
                                .map(field -> field.column() + "_from")
                                .collect(Collectors.joining(", ")),
                        "from person where person_id = " + person)
                .get(0);
        assertThat(GoldenExplanation.of(register.workbench(), survivorship, person).fields().stream()
                        .map(field -> field.offers().isEmpty()
                                ? "-"
                                : String.valueOf(field.offers().get(0).mentionId()))
                        .collect(Collectors.joining("|")))
                .isEqualTo(origins);
    }

    private String expected(Survivorship survivorship, GoldenField field, String column, List<Mention> ofPerson) {
        Correction verified = corrections.get(ofPerson.get(0).person + column);
        if (verified != null) {
            return verified.person() + "|" + Objects.requireNonNullElse(verified.value(), "-") + "|"
                    + verified.answerId();
        }
        var believed = Comparator.<Mention>comparingInt(
                        mention -> field == GoldenField.ID_NUMBER ? mention.numberTier() : 0)
                .thenComparingInt(mention -> survivorship.ranking(field).indexOf(mention.source))
                .thenComparing(Mention::updated, Comparator.nullsLast(Comparator.reverseOrder()))
                .thenComparingLong(Mention::id);
        return ofPerson.stream()
                .filter(mention -> mention.states(field))
                .min(believed)
                .map(best -> best.person
                        + (field.isCopied() ? "|" + best.values.getOrDefault(column, "-") : "")
                        + "|" + best.id)
                .orElse(ofPerson.get(0).person + (field.isCopied() ? "|-|-" : "|-"));
    }

    /** Of two answers about the same the later one holds, whichever was handed in first. */
    private void correct(Random random) {
        var given = new ArrayList<Correction>();
        for (long answer = 0; answer < 120; answer++) {
            GoldenField field = GoldenField.values()[random.nextInt(GoldenField.values().length)];
            if (field.isCopied()) {
                String value = field.isDate() ? "2024-03-0" + (1 + random.nextInt(9)) : "w" + answer;
                given.add(new Correction(
                        100 * (1 + random.nextInt(30)),
                        field.column(),
                        random.nextInt(5) == 0 ? null : value,
                        LocalDate.of(2026, 2, 1 + random.nextInt(3)),
                        "甲",
                        Long.MAX_VALUE - answer));
            }
        }
        given.stream()
                .sorted(Comparator.comparing(Correction::answeredOn).thenComparing(Correction::answerId))
                .forEach(correction -> corrections.put(correction.person() + correction.field(), correction));
        new Corrections(register.workbench()).give(given);
    }

    private static List<Mention> mentions(Random random) {
        var mentions = new ArrayList<Mention>();
        for (long person = 1; person <= 150; person++) {
            int count = 1 + random.nextInt(5);
            for (int i = 0; i < count; i++) {
                LocalDate updated = random.nextInt(4) == 0 ? null : LocalDate.of(2026, 1, 1 + random.nextInt(3));
                String source = SOURCES.get(random.nextInt(SOURCES.size()));
                mentions.add(new Mention(person * 100 + i, person * 100, source, updated, values(random)));
            }
        }
        return mentions;
    }

    private static Map<String, String> values(Random random) {
        var values = new HashMap<String, String>();
        for (GoldenField field : GoldenField.values()) {
            if (random.nextBoolean()) {
                values.put(
                        field.column(),
                        field.isDate() ? "2025-01-0" + (1 + random.nextInt(9)) : "v" + random.nextInt(99));
            }
        }
        if (random.nextInt(4) > 0) {
            values.put("id_status", List.of("VALID", "BAD_DATE").get(random.nextInt(2)));
        }
        return values;
    }

    private void store(List<Mention> mentions, Random random) {
        var shuffled = new ArrayList<>(mentions);
        Collections.shuffle(shuffled, random);
        List<String> columns = List.of(GoldenField.values()).stream()
                .flatMap(field -> field.columns().stream())
                .toList();
        register.run("insert into mention (mention_id, source, role, updated_on, " + String.join(", ", columns)
                + ") values "
                + shuffled.stream().map(mention -> row(mention, columns)).collect(Collectors.joining(", ")) + ";");
        register.run(
                "create table person_mention as select mention_id, mention_id // 100 * 100 as person_id from mention;");
    }

    private static String row(Mention mention, List<String> columns) {
        String values = columns.stream()
                .map(column -> quoted(mention.values.get(column)))
                .collect(Collectors.joining(", "));
        String updated = mention.updated == null ? null : mention.updated.toString();
        return "(" + mention.id + ", " + quoted(mention.source) + ", 'person', " + quoted(updated) + ", " + values
                + ")";
    }

    private static String quoted(String text) {
        return text == null ? "null" : "'" + text + "'";
    }

    private static Survivorship survivorship(Random random) {
        var rankings = new HashMap<GoldenField, List<String>>();
        for (GoldenField field : GoldenField.values()) {
            if (random.nextInt(3) == 0) {
                var own = new ArrayList<>(SOURCES);
                Collections.shuffle(own, random);
                rankings.put(field, own);
            }
        }
        return new Survivorship(Path.of("random.yaml"), SOURCES, rankings, List.of());
    }
}
