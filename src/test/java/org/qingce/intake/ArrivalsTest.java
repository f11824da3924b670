package org.qingce.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is refused before any of it is taken in, and what is left alone. */
class ArrivalsTest {

    private static final String GOOD = "身份证号,姓名,性别,出生日期\n452226195112148097,苏传国,男,1951-12-14\n";
    private static final byte[] OLE2 = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    @TempDir
    Path folder;

    private Path extracts;

    @BeforeEach
    void makeFolder() throws IOException {
        extracts = Files.createDirectory(folder.resolve("extracts"));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(extracts.resolve(name), text);
    }

    @Test
    void aWrongHeaderIsNamedWithWhatWasExpectedAndFoundAndNothingIsTakenIn() throws IOException {
        write("population-1.csv", GOOD);
        write("civil-death-1.csv", "NAME,ID\n苏传国,1\n");
        try (var bench = new IntakeBench(folder.resolve("home"))) {
            assertThatThrownBy(() -> bench.take(extracts))
                    .isInstanceOf(ArrivalException.class)
                    .hasMessage(
                            "civil-death-1.csv: this is not a file of source civil-death. Expected a column for each of "
                                    + "[ID_CARD / 证件号码 / 身份证号, DEATH_TIME / 死亡时间]; found the headings [NAME, ID]. Correct "
                                    + "the file, or add its headings as aliases to the definition of the source. "
                                    + "Nothing was taken in.");
            assertThat(folder.resolve("home/archive")).doesNotExist();
        }
    }

    @Test
    void namesThatCannotBeHandledAndLinksToElsewhereAreRefused() throws IOException {
        Path elsewhere = Files.writeString(folder.resolve("elsewhere.csv"), GOOD);
        Files.createSymbolicLink(extracts.resolve("population-1.csv"), elsewhere);
        write("population-\t=2.csv", GOOD);
        write("population-\u0007.csv", GOOD);
        write("population-" + "人".repeat(78) + ".csv", GOOD);
        try (var bench = new IntakeBench(folder.resolve("home"))) {
            assertThatThrownBy(() -> bench.take(extracts))
                    .isInstanceOf(ArrivalException.class)
                    .satisfies(refusal -> assertThat(
                                    String.valueOf(refusal.getMessage()).lines())
                            .hasSize(4)
                            .anyMatch(line -> line.startsWith("population-1.csv: this is a link that leads out"))
                            .anyMatch(line -> line.startsWith("population-?=2.csv: its name has control characters"))
                            .anyMatch(line -> line.startsWith("population-?.csv: its name has control characters"))
                            .anyMatch(line -> line.contains("more than 240 bytes")));
        }
    }

    @Test
    void oddNamesAreNoPathsAndAreTakenIn() throws IOException {
        write("population-..%2f..'; drop table mention; -- ＝😀.csv", GOOD);
        try (var bench = new IntakeBench(folder.resolve("home"))) {
            bench.take(extracts);
            assertThat(bench.rows("mention", "true", "name")).containsExactly("苏传国");
        }
    }

    @Test
    void twoHeadingsForOneColumnAreRefused() throws IOException {
        write("population-1.csv", GOOD.replace("出生日期\n", "出生日期,证件号码\n").replace("14\n", "14,1\n"));
        try (var bench = new IntakeBench(folder.resolve("home"))) {
            assertThatThrownBy(() -> bench.take(extracts))
                    .hasMessageContaining("two headings mean column 身份证号 of source population");
        }
    }

    @Test
    void everyFileThatCannotBeReadIsNamedInOneMessage() throws IOException {
        write("population-1.csv", "");
        write("population-2.csv", GOOD);
        write("police-resident-1.txt", "");
        write("civil-marriage-1.tsv", "CERT_NO\n1\n");
        write("civil-death-1.xlsx", "PK no workbook");
        Files.write(extracts.resolve("civil-death-2.xlsx"), OLE2);
        try (var bench = new IntakeBench(folder.resolve("home"))) {
            assertThatThrownBy(() -> bench.take(extracts))
                    .isInstanceOf(ArrivalException.class)
                    .satisfies(refusal -> assertThat(
                                    String.valueOf(refusal.getMessage()).lines())
                            .hasSize(5)
                            .anyMatch(line -> line.contains("population-1.csv: the file is empty"))
                            .anyMatch(line -> line.contains("police-resident-1.txt: the file is empty"))
                            .anyMatch(line -> line.contains("civil-marriage-1.tsv: this is not a file of source"))
                            .anyMatch(line ->
                                    line.contains("civil-death-1.xlsx: the file is no xlsx workbook or is damaged"))
                            .anyMatch(line -> line.contains("civil-death-2.xlsx: the workbook has a password")));
        }
    }

    @Test
    void aFixedWidthDeltaWithoutARecordAndFilesOfNoSourceAreLeftAloneAndNoted() throws IOException {
        write("health-birth-1.txt", "");
        write("readme.md", "x");
        write("divisions.csv", "code,name\n");
        write("headcounts.csv", "division,headcount\n");
        write(".population-1.csv.swp", "");
        Files.createDirectory(extracts.resolve("population-old.csv"));
        try (var bench = new IntakeBench(folder.resolve("home"))) {
            bench.take(extracts);
            assertThat(bench.notTaken())
                    .containsExactly(
                            new ArrivalRegister.NotTaken("health-birth-1.txt", "no records: the file is empty"),
                            new ArrivalRegister.NotTaken("readme.md", "belongs to no source"));
            assertThat(bench.tables()).isEmpty();
        }
    }

    @Test
    void aFileOfHeadingsAloneIsTakenInWithNoRecord() throws IOException {
        write("civil-death-1.csv", "NAME,ID_CARD,DEATH_TIME\n");
        try (var bench = new IntakeBench(folder.resolve("home"))) {
            bench.take(extracts);
            assertThat(bench.rows("source_file", "true", "lines", "header_lines", "accepted", "rejected"))
                    .containsExactly("1|1|0|0");
        }
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        try (var bench = new IntakeBench(folder.resolve("home"))) {
            assertThatThrownBy(() -> bench.take(folder.resolve("nowhere")))
                    .isInstanceOf(ArrivalException.class)
                    .hasMessageEndingWith("nowhere: there is no such folder of extracts");
        }
    }
}
