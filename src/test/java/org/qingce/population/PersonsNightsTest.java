package org.qingce.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingce.linkage.Register;
import org.qingce.population.correction.Correction;
import org.qingce.population.correction.Corrections;
import org.qingce.population.number.Links;
import org.qingce.population.number.PersonNumbers;

/** Night after night only the persons whose mentions changed are made anew, and nobody can tell. */
class PersonsNightsTest {

    private static final List<String> SOURCES = List.of("a", "b", "c");
    private static final Survivorship DEFINITION = new Survivorship(
            Path.of("a.yaml"),
            SOURCES,
            Map.of(GoldenField.PHONE, List.of("c", "a", "b")),
            List.of(new Admission("a", null), new Admission("b", NumberCondition.VALID)));

    @TempDir
    Path folder;

    private Register register;
    private Links links = Links.none();
    private Links yesterday = Links.none();
    private long run;

    @BeforeEach
    void open() {
        register = new Register(folder);
    }

    @AfterEach
    void close() {
        register.close();
    }

    private void night(Survivorship definition) {
        register.run(links.sql(links.touchedSince(yesterday)));
        yesterday = links.copy();
        run++;
        PersonNumbers.assign(register.workbench(), run, LocalDate.of(2026, 1, 1));
        Persons.build(register.workbench(), definition);
    }

    private void mention(long id, long node, Map<String, ?> values) {
        links.with(node, id);
        register.mention(id, SOURCES.get((int) (id % 3)), values);
    }

    private void gone(long id) {
        links.without(id);
        register.run("delete from mention where mention_id = " + id + ";");
    }

    private List<String> persons() {
        return register.rows("cast(to_json(person) as varchar)", "from person order by person_id");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void afterAnySequenceOfNightsThePersonsAreThoseOfAFullBuild(long seed) {
        var random = new Random(seed);
        var next = new TreeMap<Long, Long>();
        for (int night = 0; night < 12; night++) {
            for (int i = night == 0 ? 400 : 6; i > 0; i--) {
                long node = 1 + random.nextInt(200);
                mention(10 * (1000L * night + i), node, values(random));
                next.put(node, node);
            }
            for (long id : new ArrayList<>(links.nodes().keySet())) {
                if (night > 0 && random.nextInt(60) == 0) {
                    gone(id);
                }
            }
            for (int i = 0; i < 4; i++) {
                links.join(1 + random.nextInt(200), 1 + random.nextInt(200));
            }
            if (random.nextBoolean() && !links.nodes().isEmpty()) {
                register.run(
                        "insert into event select min(mention_id) // 10, 'b', 'death', null from mention where mention_id > "
                                + 10000 * night + ";");
            }
            correct(random, night);
            night(DEFINITION);
            List<String> carriedOn = persons();
            register.run("drop table person_build;");
            assertThat(Persons.build(register.workbench(), DEFINITION)).isEqualTo(carriedOn.size());
            assertThat(carriedOn).as("seed %d, night %d", seed, night).isEqualTo(persons());
        }
    }

    /** Some persons' fields are answered for, and one answer is taken back. */
    private void correct(Random random, int night) {
        var corrections = new Corrections(register.workbench());
        for (long i = 0; i < 5; i++) {
            String field = List.of("name", "sex", "death_date", "published").get(random.nextInt(4));
            String value = List.of("v", "2", "2025-02-01", "no")
                    .get(List.of("name", "sex", "death_date", "published").indexOf(field));
            boolean none = field.equals("death_date") && random.nextBoolean();
            corrections.give(List.of(new Correction(
                    1 + random.nextInt(180),
                    field,
                    none ? null : value,
                    LocalDate.of(2026, 1, 1 + random.nextInt(3)),
                    "甲",
                    9_000_000L + 10 * night + i)));
        }
        corrections.withdraw(List.of(9_000_000L + random.nextInt(100)));
    }

    @Test
    void anAnswerGoesBeforeEverySourceAndCanBeTakenBack() {
        mention(10, 100, Map.of("name", "旧", "role", "person", "death_date", LocalDate.of(2025, 1, 1)));
        mention(20, 200, Map.of("name", "旧", "role", "person"));
        mention(30, 300, Map.of("name", "旧", "role", "person"));
        mention(13, 400, Map.of("name", "旧", "role", "person"));
        night(everyone());
        var corrections = new Corrections(register.workbench());
        corrections.give(List.of(
                correction(1, "name", "新", 91),
                correction(1, "death_date", null, 92),
                correction(2, "published", "no", 93)));
        night(everyone());
        assertThat(register.rows(
                        "name, name_from, death_date, alive, published", "from person order by person_id limit 2"))
                .containsExactly("新|91|-|true|true", "旧|13|-|true|false");
        corrections.withdraw(List.of(91L, 92L, 93L));
        night(everyone());
        assertThat(register.rows(
                        "name, name_from, death_date, alive, published", "from person order by person_id limit 2"))
                .containsExactly("旧|10|2025-01-01|false|false", "旧|13|-|true|true");
    }

    @Test
    void anAnswerFollowsItsPersonIntoAnother() {
        for (long id = 10; id <= 60; id += 10) {
            mention(id, 100 * id, Map.of("name", "旧", "role", "person"));
        }
        night(DEFINITION);
        new Corrections(register.workbench()).give(List.of(correction(2, "name", "新", 91)));
        links.join(1000, 2000);
        night(DEFINITION);
        assertThat(register.rows("person_id, name, name_from", "from person where name_from = 91"))
                .containsExactly("1|新|91");
    }

    private static Correction correction(long person, String field, String value, long answer) {
        return new Correction(person, field, value, LocalDate.of(2026, 1, 1), "甲", answer);
    }

    private static Survivorship everyone() {
        return new Survivorship(
                Path.of("a.yaml"),
                SOURCES,
                Map.of(),
                SOURCES.stream().map(source -> new Admission(source, null)).toList());
    }

    private static Map<String, Object> values(Random random) {
        var values = new TreeMap<String, Object>();
        values.put("role", random.nextInt(4) == 0 ? "spouse" : "person");
        for (GoldenField field : GoldenField.values()) {
            if (random.nextBoolean()) {
                values.put(
                        field.column(),
                        field.isDate() ? LocalDate.of(2025, 1, 1 + random.nextInt(9)) : "v" + random.nextInt(9));
            }
        }
        if (random.nextInt(3) > 0) {
            values.remove("death_date");
            values.remove("cancel_date");
        }
        values.put("id_status", random.nextBoolean() ? "VALID" : "BAD_DATE");
        values.put("updated_on", LocalDate.of(2026, 1, 1 + random.nextInt(3)));
        return values;
    }

    private void fivePersons() {
        for (long id = 10; id <= 60; id += 10) {
            mention(id, 100 * id, Map.of("name", "旧", "role", "person"));
        }
        night(DEFINITION);
        register.run("update person set name = '不动';");
    }

    private List<String> names() {
        return register.rows("name", "from person order by person_id").stream()
                .distinct()
                .collect(Collectors.toList());
    }

    @Test
    void aPersonWhoseMentionsAreTheSameIsNotMadeAnew() {
        fivePersons();
        mention(11, 1000, Map.of("name", "新", "role", "person"));
        night(DEFINITION);
        assertThat(register.rows("name", "from person order by person_id"))
                .containsExactly("旧", "不动", "不动", "不动", "不动", "不动");
    }

    @Test
    void anotherDefinitionMakesEveryoneAnew() {
        fivePersons();
        night(new Survivorship(Path.of("a.yaml"), List.of("c", "b", "a"), Map.of(), List.of()));
        assertThat(names()).containsExactly("旧");
    }

    @Test
    void aPersonWithoutMentionsIsNoLongerThere() {
        fivePersons();
        gone(20);
        night(DEFINITION);
        assertThat(register.rows("person_id", "from person order by person_id"))
                .containsExactly("1", "3", "4", "5", "6");
    }

    @Test
    void aPersonIsFollowedToItsFirstMention() {
        mention(30, 100, Map.of("name", "甲"));
        mention(20, 100, Map.of());
        night(DEFINITION);
        assertThat(register.rows("person_id, first_mention", "from person")).containsExactly("1|20");
    }
}
