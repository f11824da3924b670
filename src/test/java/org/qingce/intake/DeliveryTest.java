package org.qingce.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stays and what goes when the next night's files come. */
class DeliveryTest {

    private static final String HEADER = "身份证号,姓名,性别,出生日期\n";
    private static final String DELTA_HEADER = "NO,OP,NAME\n";
    private static final String REGISTRY = """
            id: registry
            title: {zh: 登记, en: Registry}
            department: {zh: 部门, en: Office}
            files: "registry*"
            delivery: delta
            key: [NO]
            operation: {column: OP, delete: [D]}
            roles: [person]
            event: {kind: birth}
            columns:
              - {name: NO, to: event.certificate_no, required: true}
              - {name: OP}
              - {name: NAME, to: name, required: true}
            """;

    @TempDir
    Path folder;

    private IntakeBench bench;
    private int nights;

    @BeforeEach
    void open() throws IOException {
        Path sources = Files.createDirectory(folder.resolve("sources"));
        Files.writeString(sources.resolve("registry.yaml"), REGISTRY);
        Files.copy(Path.of("jobs/sources/population.yaml"), sources.resolve("population.yaml"));
        Files.copy(Path.of("jobs/sources/civil-death.yaml"), sources.resolve("civil-death.yaml"));
        bench = new IntakeBench(folder.resolve("home"), sources);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    /** Takes in a night of files, given as name, text, name, text … */
    private void night(String... namesAndTexts) throws IOException {
        nights++;
        Path extracts = Files.createDirectory(folder.resolve("night-" + nights));
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            Files.writeString(extracts.resolve(namesAndTexts[i]), namesAndTexts[i + 1]);
        }
        bench.take(extracts);
    }

    private static String people(String... names) {
        var text = new StringBuilder(HEADER);
        for (String name : names) {
            text.append(",").append(name).append(",男,1951-12-14\n");
        }
        return text.toString();
    }

    private java.util.List<String> names() {
        return bench.rows("mention", "true", "name");
    }

    @Test
    void theSameContentIsTakenInOnceWithinANightAndAcrossNights() throws IOException {
        night("population-1.csv", people("甲", "乙"), "population-copy.csv", people("甲", "乙"));
        assertThat(bench.notTaken())
                .containsExactly(new ArrivalRegister.NotTaken(
                        "population-copy.csv", "same content as population-1.csv beside it"));
        night("population-2.csv", people("甲", "乙"));
        assertThat(bench.notTaken())
                .containsExactly(new ArrivalRegister.NotTaken(
                        "population-2.csv",
                        "same content as population-1.csv of 2026-03-31, which is already in force"));
        assertThat(names()).containsExactly("乙", "甲");
        assertThat(bench.rows("source_file", "true", "file_no", "name", "current"))
                .containsExactly("1|population-1.csv|true");
    }

    @Test
    void aSnapshotTakesThePlaceOfTheFormerOneAndMayComeBack() throws IOException {
        night("population-1.csv", people("甲", "乙") + "few\n");
        night("population-2.csv", people("乙", "丙"));
        assertThat(names()).containsExactly("丙", "乙");
        assertThat(bench.count("reject")).isZero();
        night("population-3.csv", people("甲", "乙") + "few\n");
        assertThat(names()).containsExactly("乙", "甲");
        assertThat(bench.rows("source_file", "true", "file_no", "current"))
                .containsExactly("1|false", "2|false", "3|true");
    }

    @Test
    void aSnapshotInSeveralFilesStaysWholeWhenOneOfThemDoesNotChange() throws IOException {
        night("population-east.csv", people("甲"), "population-west.csv", people("乙"));
        night("population-east.csv", people("甲"), "population-west.csv", people("乙", "丙"));
        assertThat(names()).containsExactly("丙", "乙", "甲");
        assertThat(bench.rows("source_file", "current", "file_no", "name"))
                .containsExactly("3|population-east.csv", "4|population-west.csv");
    }

    @Test
    void aNightWithoutAFileOfASnapshotSourceLeavesItAsItIs() throws IOException {
        night("population-1.csv", people("甲"));
        night("registry-1.csv", DELTA_HEADER + "1,,乙\n");
        assertThat(names()).containsExactly("乙", "甲");
    }

    @Test
    void aDeltaAddsAndWithAKeyReplacesAndRemoves() throws IOException {
        night("registry-1.csv", DELTA_HEADER + "1,,甲\n2,,乙\n3,,丙\n,,丁\n,,丁\n");
        assertThat(names()).containsExactly("丁", "丁", "丙", "乙", "甲");
        night("registry-2.csv", DELTA_HEADER + "1,,甲新\n2,D,乙\n4,,戊\n4,,戊新\n");
        assertThat(names()).containsExactly("丁", "丁", "丙", "戊新", "甲新");
        assertThat(bench.rows("event", "certificate_no is not null", "certificate_no", "event_id"))
                .containsExactly("1|2000000002", "3|1000000004", "4|2000000005");
        night("registry-3.csv", DELTA_HEADER + "2,,乙又来\n9,D,无此人\n");
        assertThat(names()).containsExactly("丁", "丁", "丙", "乙又来", "戊新", "甲新");
        assertThat(bench.rows("record_key", "true", "record_key")).containsExactly("1", "2", "3", "4");
        assertThat(bench.rows("source_file", "true", "accepted", "current"))
                .as("what a file brought stays said of it")
                .containsExactly("2|true", "4|true", "5|true");
    }

    @Test
    void aDeltaWithoutAKeyOnlyAdds() throws IOException {
        String header = "NAME,ID_CARD,DEATH_TIME\n";
        night("civil-death-1.csv", header + "甲,,2026-01-01\n");
        night("civil-death-2.csv", header + "甲,,2026-01-01\n乙,,2026-01-02\n");
        assertThat(names()).containsExactly("乙", "甲", "甲");
        assertThat(bench.count("event")).isEqualTo(3);
    }

    @Test
    void correctedRejectsAddToTheirSnapshotAndGoWithIt() throws IOException {
        night("population-1.csv", people("甲") + "few\nfewer\n");
        assertThat(bench.count("reject")).isEqualTo(2);
        night("population-1.rejects.csv", people("乙") + "few\n");
        assertThat(names()).containsExactly("乙", "甲");
        assertThat(bench.rows("reject", "true", "record_id", "raw")).containsExactly("2000000003|few");
        night("population-1.rejects.rejects.csv", people("丙"));
        assertThat(names()).containsExactly("丙", "乙", "甲");
        assertThat(bench.count("reject")).isZero();
        night("population-2.csv", people("丁"));
        assertThat(names()).containsExactly("丁");
    }

    @Test
    void correctedRejectsMayComeBesideTheFileThatTheyCorrect() throws IOException {
        night("population-1.csv", people("甲") + "few\n", "population-1.rejects.csv", people("乙"));
        assertThat(names()).containsExactly("乙", "甲");
        assertThat(bench.count("reject")).isZero();
    }
}
