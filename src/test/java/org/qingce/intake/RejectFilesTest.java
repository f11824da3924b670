package org.qingce.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rejects are written so that they can be corrected and put among the next extracts. */
class RejectFilesTest {

    private static final String HEADER = "\"身份证号\",姓名,性别,出生日期\r\n";

    @TempDir
    Path folder;

    private Path extracts;
    private Path next;

    @BeforeEach
    void makeFolders() throws IOException {
        extracts = Files.createDirectory(folder.resolve("extracts"));
        next = Files.createDirectory(folder.resolve("next"));
    }

    /** Takes the extracts in, corrects their rejects, takes those in, and compares with extracts right from the start. */
    private void correctAndCompare(String rejects, Charset charset, String wrong, String right) throws IOException {
        List<String> corrected;
        try (var bench = new IntakeBench(folder.resolve("home"))) {
            bench.take(extracts);
            assertThat(bench.count("reject")).isEqualTo(1);
            Path written = bench.rejects().resolve(rejects);
            String text = Files.readString(written, charset);
            assertThat(text).contains(wrong);
            Files.writeString(next.resolve(rejects), text.replace(wrong, right), charset);
            bench.take(next);
            assertThat(bench.count("reject")).isZero();
            corrected = people(bench);
        }
        for (Path file : Files.list(extracts).toList()) {
            Files.writeString(file, Files.readString(file, charset).replace(wrong, right), charset);
        }
        try (var bench = new IntakeBench(folder.resolve("right"))) {
            bench.take(extracts);
            assertThat(corrected).isEqualTo(people(bench));
        }
    }

    private static List<String> people(IntakeBench bench) {
        return bench.rows("mention", "true", "name", "role", "source", "id_status", "birth_date", "sex", "problems");
    }

    @Test
    void ofCsvInGb18030() throws IOException {
        Files.writeString(
                extracts.resolve("population-1.csv"),
                HEADER + "a,甲,男,1951-12-14\r\nb,\"乙\"男,1951-12-15\r\nc,\"丙\\t\r\n丙\",男,1951-12-16\r\n",
                IntakeBench.GB18030);
        correctAndCompare("population-1.rejects.csv", IntakeBench.GB18030, "\"乙\"男", "乙,男");
    }

    @Test
    void ofTsvWithByteOrderMark() throws IOException {
        Files.writeString(
                extracts.resolve("population-1.tsv"), "\uFEFF身份证号\t姓名\t性别\t出生日期\na\t甲\t男\nb\t乙\t男\t1951-12-15\n");
        correctAndCompare("population-1.rejects.tsv", UTF_8, "甲\t男", "甲\t男\t1951-12-15");
    }

    @Test
    void ofFixedWidthBytes() throws IOException {
        List<String> values = List.of(
                "X000000209",
                "王萱梓",
                "2",
                "202505010903",
                "37",
                "52",
                "2736",
                "彭英英",
                "中国",
                "13",
                "01",
                "",
                "",
                "",
                "",
                "",
                "",
                "兴宾区人民医院",
                "20250505",
                "451302001001");
        String line = SevenSourcesTest.fixed("health-birth", values);
        String cut = line.substring(0, line.length() - 30);
        Files.writeString(
                extracts.resolve("health-birth-1.txt"),
                line.replace("209", "210") + "\n" + cut + "\n" + line.replace("209", "211") + "\n",
                IntakeBench.GB18030);
        correctAndCompare("health-birth-1.rejects.txt", IntakeBench.GB18030, cut + "\n", line + "\n");
    }

    @Test
    void ofASheetAreTextAndReasonsAreListedBeside() throws IOException {
        try (var workbook = new Workbook(Files.newOutputStream(extracts.resolve("population-1.xlsx")), "test", "1.0")) {
            var sheet = workbook.newWorksheet("人口");
            String[][] rows = {
                {"身份证号", "姓名", "性别", "出生日期"}, {"a", "甲", "男", "1951-12-14"}, {"b", "乙", "男", "1951-12-15", "x"}
            };
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < rows[row].length; column++) {
                    sheet.value(row, column, rows[row][column]);
                }
            }
        }
        try (var bench = new IntakeBench(folder.resolve("home"))) {
            bench.take(extracts);
            Path rejects = bench.rejects();
            Path written = rejects.resolve("population-1.rejects.tsv");
            assertThat(written).hasContent("身份证号\t姓名\t性别\t出生日期\nb\t乙\t男\t1951-12-15\tx\n");
            assertThat(Files.readString(rejects.resolve("reasons.tsv")))
                    .startsWith("file\tline\treason\tdetail\npopulation-1.xlsx\t3\ttoo_many_fields\t");
            Files.writeString(
                    next.resolve("population-1.rejects.tsv"),
                    Files.readString(written).replace("\tx\n", "\n"));
            bench.take(next);
            assertThat(bench.rows("mention", "true", "name")).containsExactly("乙", "甲");
            assertThat(bench.count("reject")).isZero();
        }
    }

    @Test
    void aNightWithoutRejectsLeavesNoFolder() throws IOException {
        Files.writeString(extracts.resolve("population-1.csv"), HEADER);
        try (var bench = new IntakeBench(folder.resolve("home"))) {
            bench.take(extracts);
            assertThat(bench.rejects()).doesNotExist();
        }
    }
}
