package org.qingce.dedupe;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingce.intake.reader.RejectReason;
import org.qingce.intake.reader.UnreadableFileException;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.Workbench;

class TableLoaderTest {

    @TempDir
    Path folder;

    private Workbench workbench;

    @BeforeEach
    void open() {
        workbench = Workbench.inMemory();
    }

    @AfterEach
    void close() {
        workbench.close();
    }

    @Test
    void headingsAndCellsAreTrimmed() throws IOException {
        LoadedTable table = load(file("a.csv", "rec_id, given_name, state\nrec-1, ann , nsw\nrec-2,, vic\n"));
        assertThat(table.headings()).containsExactly("rec_id", "given_name", "state");
        assertThat(table.column("Given_Name ")).isEqualTo("c2");
        assertThat(table.column("surname")).isNull();
        assertThat(rows("c1, c2, c3")).containsExactly("1|a.csv|1|rec-1|ann|nsw", "2|a.csv|2|rec-2|null|vic");
    }

    @Test
    void quotesTabsAndLineEndsStandInCells() throws IOException {
        load(file("a.csv", "id,full_name\n1,\"thomas, 1st \"\"earl\"\"\"\n2,\"two\nlines\tand a tab\"\n"));
        assertThat(rows("c1, c2"))
                .containsExactly("1|a.csv|1|1|thomas, 1st \"earl\"", "2|a.csv|2|2|two lines and a tab");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NA", "NULL", "null", "NaN", "None", "n/a", "?", "-", "不详", "\u00A0", "\\N"})
    void whatSaysNothingIsNull(String nothing) throws IOException {
        load(file("a.csv", "id,x\n1," + nothing + "\n"));
        assertThat(rows("c2")).containsExactly("1|a.csv|1|null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Na", "na", "O", "0", "Nonez", "N"})
    void aShortNameIsKept(String name) throws IOException {
        load(file("a.csv", "id,x\n1," + name + "\n"));
        assertThat(rows("c2")).containsExactly("1|a.csv|1|" + name);
    }

    @Test
    void raggedLinesAreCountedAndShown() throws IOException {
        LoadedTable table = load(file("a.csv", "id,x,y\n1,a,b\n2,a\n3,a,b,c\n\n4,a,b\n"));
        LoadedSource source = table.sources().get(0);
        assertThat(source.rows()).isEqualTo(2);
        assertThat(source.bad()).isEqualTo(2);
        assertThat(source.shown()).extracting(BadLine::line).containsExactly(3L, 4L);
        assertThat(source.shown())
                .extracting(BadLine::reason)
                .containsExactly(RejectReason.TOO_FEW_FIELDS, RejectReason.TOO_MANY_FIELDS);
        assertThat(source.shown().get(0).in(Locale.ENGLISH))
                .isEqualTo("a.csv:3: fewer fields than the header (fields 2, header 3)");
        assertThat(rows("c1")).containsExactly("1|a.csv|1|1", "2|a.csv|4|4");
    }

    @Test
    void columnsOfSeveralFilesComeTogetherByHeading() throws IOException {
        LoadedTable table = load(file("a.csv", "id,name\n1,ann\n"), file("b.tsv", "Name\tcity\nbob\trome\n"));
        assertThat(table.headings()).containsExactly("id", "name", "city");
        assertThat(table.rows()).isEqualTo(2);
        assertThat(rows("c1, c2, c3")).containsExactly("1|a.csv|1|1|ann|null", "2|b.tsv|1|null|bob|rome");
    }

    @Test
    void filesOfOneNameAreTwoSources() throws IOException {
        Files.createDirectories(folder.resolve("other"));
        LoadedTable table = load(file("a.csv", "id\n1\n"), file("other/a.csv", "id\n1\n"));
        assertThat(table.sources()).extracting(LoadedSource::source).containsExactly("a.csv", "a.csv (2)");
    }

    @Test
    void headingsThatAreMissingOrRepeatedGetNames() throws IOException {
        LoadedTable table = load(file("a.csv", ",name,Name\n1,ann,bob\n"));
        assertThat(table.headings()).containsExactly("column 1", "name", "Name 2");
    }

    @Test
    void chineseTextIsReadInEitherEncoding() throws IOException {
        Path old = Files.writeString(folder.resolve("b.csv"), "姓名,性别\n王伟,男\n", Charset.forName("GB18030"));
        load(file("a.csv", "\uFEFF姓名;性别\n李玲;女\n"), old);
        assertThat(rows("c1, c2")).containsExactly("1|a.csv|1|李玲|女", "2|b.csv|1|王伟|男");
    }

    @Test
    void aWorkbookIsATableToo() throws IOException {
        Path file = folder.resolve("a.xlsx");
        try (Workbook workbook = new Workbook(Files.newOutputStream(file), "qingce", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("people");
            sheet.value(0, 0, " name ");
            sheet.value(0, 1, "number");
            sheet.value(1, 0, "ann");
            sheet.value(1, 1, 12345678);
            sheet.value(2, 0, "bob");
        }
        LoadedTable table = load(file);
        assertThat(table.headings()).containsExactly("name", "number");
        assertThat(rows("c1, c2")).containsExactly("1|a.xlsx|1|ann|12345678", "2|a.xlsx|2|bob|null");
    }

    @Test
    void whatIsNoTableIsRefusedWithAReason() throws IOException {
        Path empty = file("a.csv", "");
        assertThatThrownBy(() -> load(empty))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("a.csv");
        assertThatThrownBy(() -> load()).isInstanceOf(IllegalArgumentException.class);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, UTF_8);
    }

    private LoadedTable load(Path... files) throws IOException {
        LoadedTable table = TableLoader.load(workbench, List.of(files), folder.resolve("temporary"));
        assertThat(folder.resolve("temporary")).isEmptyDirectory();
        return table;
    }

    private List<String> rows(String columns) {
        String text = "select concat_ws('|', mention_id, source, row_no, "
                + columns.replaceAll("(c\\d)", "coalesce($1, 'null')")
                + ") as line from dedupe_row order by mention_id;";
        return workbench.list(SqlScript.parse("rows", text), Map.of(), row -> row.requiredText("line"));
    }
}
