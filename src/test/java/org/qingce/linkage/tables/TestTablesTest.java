package org.qingce.linkage.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestTablesTest {

    @Test
    void theSameSeedGivesTheSameTable() {
        assertThat(HistoricalTable.of(60, 5)).isEqualTo(HistoricalTable.of(60, 5));
        assertThat(ChineseTable.of(60, 5)).isEqualTo(ChineseTable.of(60, 5)).isNotEqualTo(ChineseTable.of(60, 6));
    }

    @Test
    void thePersonsHaveUpToFiveCopies() {
        TestTable table = PersonTables.deduplication(2000, 1);
        assertThat(table.rows()).hasSize(5000);
        Map<Long, Long> sizes = frequency(frequency(table.truth()).values());
        assertThat(sizes.keySet()).containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L, 6L);
        assertThat(sizes.get(1L)).isBetween(750L, 1000L);
        assertThat(new HashSet<>(table.without("rec_id").rows()))
                .as("an exact copy is rare: a slip made twice")
                .hasSizeGreaterThan(4990);
    }

    @Test
    void thePersonsOfTwoFilesStandOnceInEach() {
        List<TestTable> files = PersonTables.linkage(300, 1);
        for (TestTable file : files) {
            assertThat(file.truth()).hasSize(300).doesNotHaveDuplicates();
        }
        assertThat(files.get(0).truth())
                .containsExactlyInAnyOrderElementsOf(files.get(1).truth());
    }

    @Test
    void oneBirthInTenIsACopyWithAnErrorOrTwo() {
        TestTable table = BirthTable.of(2000, 1);
        Map<String, List<Integer>> people = rowsOfPeople(table);
        assertThat(people.values().stream().filter(rows -> rows.size() == 2)).hasSize(200);
        assertThat(people).hasSize(1800);
        List<Long> errors = people.values().stream()
                .filter(rows -> rows.size() == 2)
                .map(rows -> IntStream.range(0, 7)
                        .filter(field -> !table.rows()
                                .get(rows.get(0))
                                .get(field)
                                .equals(table.rows().get(rows.get(1)).get(field)))
                        .count())
                .toList();
        assertThat(errors).containsOnly(1L, 2L);
        assertThat(errors.stream().filter(count -> count == 1).count()).isBetween(180L, 198L);
    }

    @Test
    void theHistoricalTableHasTheProfileOfThePublicOne() {
        TestTable table = HistoricalTable.of(2500, 1);
        assertThat(table.rows().size() / 2500.0).as("rows a person").isEqualTo(9.8, within(0.4));
        assertThat(missing(table, "surname")).isEqualTo(0.09, within(0.02));
        assertThat(missing(table, "dob")).isEqualTo(0.226, within(0.03));
        assertThat(missing(table, "birth_place")).isEqualTo(0.137, within(0.03));
        assertThat(missing(table, "postcode_fake")).isEqualTo(0.226, within(0.03));
        assertThat(missing(table, "gender")).isEqualTo(0.222, within(0.03));
        assertThat(missing(table, "occupation")).isEqualTo(0.5, within(0.08));
        assertThat(agreement(table, "full_name")).isEqualTo(0.29, within(0.06));
        assertThat(agreement(table, "first_name")).isEqualTo(0.568, within(0.06));
        assertThat(agreement(table, "surname")).isEqualTo(0.714, within(0.06));
        assertThat(agreement(table, "dob")).isEqualTo(0.57, within(0.05));
    }

    @Test
    void fullNamesContainTheirParts() {
        TestTable table = HistoricalTable.of(100, 1);
        for (List<String> row : table.rows()) {
            assertThat(row.get(2)).startsWith(row.get(4)).endsWith(row.get(5));
        }
    }

    @Test
    void twinsInTheChineseTableAreTwo() {
        TestTable table = ChineseTable.of(1000, 1);
        Map<String, List<Integer>> homes = IntStream.range(0, table.rows().size())
                .boxed()
                .collect(Collectors.groupingBy(
                        row -> table.rows().get(row).subList(3, 6).toString()));
        long shared = homes.values().stream()
                .filter(rows ->
                        new HashSet<>(rows.stream().map(table.truth()::get).toList()).size() > 1)
                .count();
        assertThat(shared).isGreaterThan(20);
    }

    @Test
    void allAreWrittenWithTheirTruthBeside(@TempDir Path folder) throws IOException {
        PersonTables.deduplication(20, 1).write(folder.resolve("persons.csv"), true);
        assertThat(Files.readAllLines(folder.resolve("persons.csv")))
                .hasSize(51)
                .startsWith("rec_id, given_name, surname, street_number, address_1, address_2, suburb, postcode, state,"
                        + " date_of_birth, soc_sec_id");
        HistoricalTable.of(200, 1).write(folder.resolve("historical.csv"), false);
        assertThat(Files.readString(folder.resolve("historical.csv"))).contains(" baronet\",sir baronet,sir,baronet,");
    }

    private static double missing(TestTable table, String heading) {
        List<String> cells = table.column(heading);
        return (double) cells.stream().filter(String::isEmpty).count() / cells.size();
    }

    /** Share of the pairs of one person in which both cells are there and equal. */
    private static double agreement(TestTable table, String heading) {
        List<String> cells = table.column(heading);
        long there = 0;
        long equal = 0;
        for (List<Integer> rows : rowsOfPeople(table).values()) {
            Map<String, Long> values = frequency(rows.stream()
                    .map(cells::get)
                    .filter(cell -> !cell.isEmpty())
                    .toList());
            long known = values.values().stream().mapToLong(Long::longValue).sum();
            there += known * (known - 1) / 2;
            equal += values.values().stream()
                    .mapToLong(count -> count * (count - 1) / 2)
                    .sum();
        }
        return (double) equal / there;
    }

    private static Map<String, List<Integer>> rowsOfPeople(TestTable table) {
        var people = new HashMap<String, List<Integer>>();
        for (int row = 0; row < table.truth().size(); row++) {
            people.computeIfAbsent(table.truth().get(row), person -> new ArrayList<>())
                    .add(row);
        }
        return people;
    }

    private static <T> Map<T, Long> frequency(Collection<T> values) {
        return values.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
