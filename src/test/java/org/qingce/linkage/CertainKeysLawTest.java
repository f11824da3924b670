package org.qingce.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random mentions in random order are linked as the definition, written out naively, says. */
class CertainKeysLawTest {

    private record Mention(long id, int number, String name, String born) {
        boolean complete() {
            return name != null && born != null;
        }

        String said() {
            return born + '\u001F' + name;
        }

        boolean agrees(Mention other) {
            return (name != null && name.equals(other.name)) || (born != null && born.equals(other.born));
        }

        String row() {
            return "(" + id + ", 'population', 'RESIDENT_ID', 'VALID', '" + (45130219900101001L + number) + "X', "
                    + (45130219900101001L + number) + ", "
                    + (name == null ? "null" : "'" + name + "'") + ", "
                    + (born == null ? "null" : "date '" + born + "'")
                    + ")";
        }
    }

    @TempDir
    Path folder;

    private Register register;

    @BeforeEach
    void open() {
        register = new Register(folder);
    }

    @AfterEach
    void close() {
        register.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void thePartitionIsTheDefinitionsInAnyOrder(long seed) {
        List<Mention> mentions = mentions(new Random(seed));
        Map<Long, Long> expected = reference(mentions);
        for (int order = 0; order < 3; order++) {
            Collections.shuffle(mentions, new Random(seed * 31 + order));
            register.run("delete from mention;");
            register.run(
                    "insert into mention (mention_id, source, id_kind, id_status, id_number, number_key, name, birth_date) values "
                            + mentions.stream().map(Mention::row).collect(Collectors.joining(", ")) + ";");
            new Linker(register.workbench(), SmallModel.ofCertainKeys(), "mention").link();
            register.run("create or replace temp view link as select mention_id,"
                    + " min(mention_id) over (partition by node_id) as person_id from link_node;");
            assertThat(register.rows("mention_id, person_id", "from link order by mention_id"))
                    .containsExactlyElementsOf(expected.entrySet().stream()
                            .map(entry -> entry.getKey() + "|" + entry.getValue())
                            .toList());
        }
    }

    private static List<Mention> mentions(Random random) {
        var mentions = new ArrayList<Mention>();
        for (int i = 0; i < 600; i++) {
            int number = random.nextInt(90);
            String name = random.nextInt(6) == 0 ? null : "名" + random.nextInt(5);
            String born = random.nextInt(6) == 0 ? null : "1990-01-0" + (1 + random.nextInt(6));
            mentions.add(new Mention(10L * (1 + i), number, name, born));
        }
        return mentions;
    }

    private static Map<Long, Long> reference(List<Mention> mentions) {
        var person = new TreeMap<Long, Long>();
        mentions.stream()
                .collect(Collectors.groupingBy(Mention::number))
                .values()
                .forEach(ofNumber -> {
                    List<List<Mention>> people = people(ofNumber);
                    people.forEach(one -> {
                        long id = one.stream().mapToLong(Mention::id).min().orElseThrow();
                        one.forEach(mention -> person.put(mention.id, id));
                    });
                });
        return person;
    }

    private static List<List<Mention>> people(List<Mention> ofNumber) {
        List<Mention> complete = ofNumber.stream().filter(Mention::complete).toList();
        if (complete.isEmpty()) {
            return List.of(ofNumber);
        }
        var people = new ArrayList<List<Mention>>();
        for (Mention mention : complete) {
            var merged = new ArrayList<>(List.of(mention));
            people.removeIf(one -> one.stream().anyMatch(mention::agrees) && merged.addAll(one));
            people.add(merged);
        }
        List<List<Mention>> cores = people.stream().map(List::copyOf).toList();
        int largest = cores.indexOf(Collections.min(
                cores,
                Comparator.<List<Mention>>comparingInt(one -> -one.size())
                        .thenComparing(one -> one.stream()
                                .map(Mention::said)
                                .min(Comparator.naturalOrder())
                                .orElseThrow())));
        for (Mention mention : ofNumber) {
            if (!mention.complete()) {
                int home = largest;
                for (int i = 0; i < cores.size(); i++) {
                    if (cores.get(i).stream().anyMatch(mention::agrees)) {
                        home = i;
                    }
                }
                people.get(home).add(mention);
            }
        }
        return people;
    }
}
