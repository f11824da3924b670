package org.qingce.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingce.intake.source.EventField;
import org.qingce.intake.source.MentionField;

/** A record that a new snapshot repeats as it stood keeps its number; otherwise the register is as if there had been no former one. */
class RepeatedRecordsTest {

    private static final String HEADER = "NO,OP,NAME,MOTHER\n";
    private static final String PEOPLE = "身份证号,姓名,性别,出生日期";

    private static final String DEFINITION = """
            id: %s
            title: {zh: 名册, en: Roll}
            department: {zh: 部门, en: Office}
            files: "%s*"
            delivery: snapshot
            %s
            roles: [child, mother]
            event: {kind: birth}
            columns:
              - {name: NO, to: event.certificate_no, required: true}
              - {name: OP, required: true}
              - {name: NAME, to: child.name, required: true}
              - {name: MOTHER, to: mother.name}
            """;

    @TempDir
    Path folder;

    private Path sources;
    private IntakeBench bench;
    private int nights;

    @BeforeEach
    void open() throws IOException {
        sources = Files.createDirectory(folder.resolve("sources"));
        Files.writeString(sources.resolve("roll.yaml"), DEFINITION.formatted("roll", "roll", ""));
        Files.writeString(
                sources.resolve("book.yaml"),
                DEFINITION.formatted("book", "book", "key: [NO]\noperation: {column: OP, delete: [D]}"));
        Files.copy(Path.of("jobs/sources/population.yaml"), sources.resolve("population.yaml"));
        bench = new IntakeBench(folder.resolve("home"), sources);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @ParameterizedTest
    @CsvSource({"roll,1", "roll,2", "roll,3", "book,4", "book,5", "book,6"})
    void anyNightLeavesWhatItsSnapshotSaysUnderTheOldestNumbersThereAre(String source, long seed) throws IOException {
        var random = new Random(seed);
        var rows = new ArrayList<String>();
        var expected = new ExpectedNumbers(source.equals("book"));
        for (int night = 1; night <= 5; night++) {
            change(rows, random);
            int cut = random.nextInt(3) == 0 ? random.nextInt(rows.size() + 1) : rows.size();
            Path extracts = write(source, List.of(rows.subList(0, cut), rows.subList(cut, rows.size())));
            bench.take(extracts);

            List<String> kept =
                    expected.take(bench.parts(), List.of(rows.subList(0, cut), rows.subList(cut, rows.size())));
            assertThat(bench.rows("mention", "mention_id % 10 = 0", "qc_quotient(mention_id, 10)"))
                    .containsExactlyInAnyOrderElementsOf(expected.numbers());
            assertThat(bench.rows("source_file", "current", "file_no", "kept")).isEqualTo(kept);
            assertThat(bench.rows("source_file", "accepted + rejected <> record_lines", "name"))
                    .isEmpty();
            try (var fresh = new IntakeBench(folder.resolve("fresh-" + night), sources)) {
                fresh.take(extracts);
                assertThat(said(bench)).isEqualTo(said(fresh));
            }
        }
        assertThat(expected.filesStanding()).as("files that records stand in").hasSizeGreaterThan(2);
    }

    /** Records go, come, change, come twice and change places. */
    private static void change(List<String> rows, Random random) {
        rows.removeIf(row -> random.nextInt(6) == 0);
        rows.replaceAll(row -> random.nextInt(8) == 0 ? row(random) : row);
        int more = 1 + random.nextInt(rows.isEmpty() ? 40 : 6);
        for (int i = 0; i < more; i++) {
            rows.add(random.nextBoolean() && !rows.isEmpty() ? rows.get(random.nextInt(rows.size())) : row(random));
        }
        if (random.nextInt(2) == 0) {
            Collections.shuffle(rows, random);
        }
    }

    private static String row(Random random) {
        String no = random.nextInt(5) == 0 ? "" : Integer.toString(random.nextInt(20));
        String operation = random.nextInt(9) == 0 ? "D" : "";
        String mother = random.nextInt(3) == 0 ? "" : "韦秀" + "英兰".charAt(random.nextInt(2));
        return random.nextInt(12) == 0
                ? "few," + no
                : no + "," + operation + ",王" + "伟芳娜".charAt(random.nextInt(3)) + "," + mother;
    }

    private Path write(String source, List<List<String>> files) throws IOException {
        nights++;
        Path extracts = Files.createDirectory(folder.resolve("night-" + nights));
        for (int i = 0; i < files.size(); i++) {
            if (!files.get(i).isEmpty()) {
                String text = HEADER + String.join("\n", files.get(i)) + "\n";
                Files.writeString(extracts.resolve(source + "-" + nights + "-" + i + ".csv"), text);
            }
        }
        return extracts;
    }

    /** All that the register says, without the numbers. */
    private static List<String> said(IntakeBench bench) {
        var said = new ArrayList<String>();
        var mention = Stream.concat(
                Stream.of("mention_id % 10", "content", "role"),
                Stream.of(MentionField.values()).map(MentionField::column));
        said.addAll(bench.rows("mention", "true", mention.toArray(String[]::new)));
        said.addAll(bench.rows(
                "event",
                "event_id in (select qc_quotient(mention_id, 10) from mention)",
                Stream.of(EventField.values()).map(EventField::column).toArray(String[]::new)));
        said.addAll(bench.rows(
                "record_key", "record_id in (select qc_quotient(mention_id, 10) from mention)", "record_key"));
        said.addAll(bench.rows("reject", "true", "reason", "raw"));
        said.add(bench.count("event") + " events, " + bench.count("record_key") + " keys");
        return said;
    }

    private void night(String name, String text) throws IOException {
        nights++;
        Path extracts = Files.createDirectory(folder.resolve("night-" + nights));
        Files.writeString(extracts.resolve(name), text);
        bench.take(extracts);
    }

    @Test
    void aCorrectedRecordThatTheNextSnapshotHoldsStaysTheOneOfTheCorrectedFile() throws IOException {
        night("population-1.csv", PEOPLE + "\n,甲,男,1951-12-14\nfew\n");
        night("population-1.rejects.csv", PEOPLE + "\n,乙,男,1951-12-14\n");
        night("population-2.csv", PEOPLE + "\n,乙,男,1951-12-14\n,丙,男,1951-12-14\n,甲,男,1951-12-14\n");
        assertThat(bench.rows("mention", "true", "mention_id", "name"))
                .containsExactly("10000000020|甲", "20000000020|乙", "30000000030|丙");
        assertThat(bench.rows("source_file", "true", "file_no", "accepted", "kept", "current"))
                .containsExactly("1|1|0|false", "2|1|0|false", "3|3|2|true");
    }

    @Test
    void aColumnThatIsNotTakenInRenewsNothing() throws IOException {
        night("population-1.csv", PEOPLE + ",登记人\n,甲,男,1951-12-14,张三\n,乙,女,1951-12-14,张三\n");
        night("population-2.csv", "登记人," + PEOPLE + "\n李四,,乙,男,1951-12-14\n李四,,甲,男,1951-12-14\n");
        assertThat(bench.rows("mention", "true", "mention_id", "name"))
                .containsExactly("10000000020|甲", "20000000020|乙");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mentions", "contents"})
    void aLoadThatFailsLeavesTheRegisterAsItWasAndMayBeDoneAgain(String content) throws IOException {
        bench.take(write("roll", List.of(List.of("1,,王伟,", "2,,王芳,韦秀英", "3,,王娜,"))));
        List<String> before = bench.tables();
        bench.look(write("roll", List.of(List.of("2,,王芳,韦秀英", "4,,王伟,", "3,,王娜,"))), 1000);
        bench.read();
        Path staged = bench.stagingFolder().resolve("00002-0000." + content + ".tsv");
        List<String> lines = new ArrayList<>(Files.readAllLines(staged));
        lines.remove(2);
        Files.write(staged, lines);

        assertThatThrownBy(bench::load).isInstanceOf(UnbalancedFileException.class);
        assertThat(bench.tables()).isEqualTo(before);

        bench.read();
        assertThat(bench.load()).isEqualTo(new ExtractLoader.Loaded(3, 1));
        List<String> after = bench.tables();
        assertThat(bench.load()).as("once more").isEqualTo(new ExtractLoader.Loaded(3, 1));
        assertThat(bench.tables()).isEqualTo(after);
        assertThat(new TreeSet<>(bench.rows("mention", "true", "mention_id")))
                .containsExactly("10000000030", "10000000031", "10000000040", "20000000030");
    }
}
