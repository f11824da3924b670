package org.qingce.linkage.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingce.dedupe.Deduplication;
import org.qingce.dedupe.InputTable;
import org.qingce.dedupe.ResultFiles;
import org.qingce.dedupe.Workplace;
import org.qingce.linkage.evaluation.Overlaps;
import org.qingce.linkage.evaluation.PairwiseScore;
import org.qingce.linkage.proposal.ModelProposal;
import org.qingce.linkage.proposal.TableProfile;
import org.qingce.linkage.proposal.TableProfiler;

/** What a proposed model makes of tables that nobody looked at. The floors are a little below what is reached. */
class AnyTableTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    @TempDir
    Path folder;

    @Test
    void personsInOneTable() throws IOException {
        assertThat(f1(PersonTables.deduplication(300, 11))).isGreaterThan(0.985);
    }

    @Test
    void personsInTwoTables() throws IOException {
        List<TestTable> files = PersonTables.linkage(400, 11);
        assertThat(f1(files.get(0), files.get(1))).isGreaterThan(0.985);
    }

    @Test
    void namesAndBirthDatesOnly() throws IOException {
        assertThat(f1(BirthTable.of(1500, 11))).isGreaterThan(0.93);
    }

    @Test
    void badlyWrittenContacts() throws IOException {
        assertThat(f1(ContactTable.of(120, 11))).isGreaterThan(0.9);
    }

    @Test
    void theOrderOfRowsAndColumnsDoesNotMatter() throws IOException {
        TestTable table = BirthTable.of(500, 12);
        TestTable other = reversed(table.shuffled(new Draw(5)));
        assertThat(partition(other)).isEqualTo(partition(table));
    }

    @Test
    void aTableWithoutDuplicatesStaysAsItIs() throws IOException {
        TestTable people = PersonTables.linkage(500, 13).get(0);
        long clusters = clusters(people).stream().distinct().count();
        assertThat(clusters).isGreaterThan(497);
    }

    private double f1(TestTable... tables) throws IOException {
        var truth = new ArrayList<String>();
        for (TestTable table : tables) {
            truth.addAll(table.truth());
        }
        return PairwiseScore.of(Overlaps.of(clusters(tables), truth)).f1();
    }

    /** For each record number, those of its cluster. */
    private Map<String, Set<String>> partition(TestTable table) throws IOException {
        List<String> clusters = clusters(table);
        List<String> ids = table.column("rec_id");
        var members = new HashMap<String, Set<String>>();
        IntStream.range(0, ids.size())
                .forEach(row -> members.computeIfAbsent(clusters.get(row), cluster -> new HashSet<>())
                        .add(ids.get(row)));
        var partition = new HashMap<String, Set<String>>();
        IntStream.range(0, ids.size()).forEach(row -> partition.put(ids.get(row), members.get(clusters.get(row))));
        return partition;
    }

    private List<String> clusters(TestTable... tables) throws IOException {
        var files = new ArrayList<Path>();
        for (TestTable table : tables) {
            Path file = folder.resolve("table-" + files.size() + ".csv");
            table.write(file, true);
            files.add(file);
        }
        try (Workplace place = Workplace.open("512MB", 2)) {
            InputTable input = InputTable.load(place.workbench(), files, place.temporary());
            TableProfile profile = TableProfiler.profile(
                    place.workbench(),
                    InputTable.RELATION,
                    input.names(),
                    input.loaded().headings());
            var model = ModelProposal.of(place.workbench(), InputTable.RELATION, profile, "any")
                    .model();
            var deduplication = new Deduplication(place.workbench());
            deduplication.link(deduplication.ready(model, TODAY));
            Path out = folder.resolve("clusters.csv");
            new ResultFiles(place.workbench(), input, null, "row").clusters(out);
            return Files.readAllLines(out).stream()
                    .skip(1)
                    .map(line -> line.split(",")[1])
                    .toList();
        }
    }

    private static TestTable reversed(TestTable table) {
        List<Integer> order = IntStream.range(0, table.headings().size())
                .map(at -> table.headings().size() - 1 - at)
                .boxed()
                .toList();
        return new TestTable(
                order.stream().map(table.headings()::get).toList(),
                table.rows().stream()
                        .map(row -> order.stream().map(row::get).toList())
                        .toList(),
                table.truth());
    }
}
