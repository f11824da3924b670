package org.qingce.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingce.handout.HandOutException;
import org.qingce.handout.HandedIn;
import org.qingce.handout.Outlet;

class FormTest {

    private static final List<FormColumn> COLUMNS = List.of(
            FormColumn.shown("name", "姓名", 12),
            FormColumn.choice("verdict", "判定", 20, List.of("值有误，改为", "核实无误，保持")),
            FormColumn.text("value", "正确值", 20),
            FormColumn.date("answered_on", "核实日期"));

    @TempDir
    Path folder;

    @Test
    void aFormComesBackAsItWentOut() {
        Path file =
                written(row("finding:1", "王伟", "值有误，改为", "451324198501011234"), row("finding:2", "㐂𠮷", null, null));

        FilledForm back = FormReader.read(file);

        assertThat(back.rows().map(FilledRow::reference)).containsExactly("finding:1", "finding:2");
        assertThat(back.rows().map(FilledRow::place)).containsExactly("核查!2", "核查!3");
        assertThat(back.rows().toList().get(0).values())
                .isEqualTo(Map.of("name", "王伟", "verdict", "值有误，改为", "value", "451324198501011234"));
        assertThat(back.rows().toList().get(1).values()).isEqualTo(Map.of("name", "㐂𠮷"));
    }

    @Test
    void anyTextSurvivesTheRoundTrip() {
        var random = new Random(42);
        String signs = "=+-@'\"<>&;, 09Xx甲乙＝\u0001\n";
        var rows = new ArrayList<FormRow>();
        var texts = new ArrayList<String>();
        for (int i = 0; i < 200; i++) {
            String text = "=甲".substring(i % 2) + draw(random, signs) + "乙";
            texts.add(text.replace('\u0001', '\uFFFD'));
            rows.add(row("r:" + i, text, null, null));
        }
        Path file = folder.resolve("any.xlsx");
        FormWriter.write(file, form(rows));

        assertThat(FormReader.read(file).rows().map(read -> read.value("name"))).isEqualTo(texts);
    }

    private static String draw(Random random, String signs) {
        return IntStream.range(0, 8)
                .mapToObj(i -> String.valueOf(signs.charAt(random.nextInt(signs.length()))))
                .collect(Collectors.joining());
    }

    @Test
    void severalFormsShareAWorkbookAndTheirRowsAreNumberedThrough() {
        Path file = folder.resolve("two.xlsx");
        FormWriter.write(
                file,
                new Form("甲", "一", List.of("填这里"), COLUMNS, List.of(row("a:1", "甲", null, null))),
                new Form("乙", "二", List.of(), COLUMNS, List.of(row("b:1", "乙", null, null))));

        FilledForm back = FormReader.read(file);

        assertThat(back.sheets()).extracting(FilledSheet::name).containsExactly("甲", "乙");
        assertThat(back.rows().map(FilledRow::place)).containsExactly("甲!2", "乙!2");
        assertThat(back.rows().map(FilledRow::number)).doesNotHaveDuplicates();
    }

    @Test
    void aSpreadsheetSavedAsCsvInGb18030IsReadToo() throws IOException {
        String text = "reference,name 姓名,verdict 判定,正确值\r\n" + Reference.written("finding:1")
                + ",\"王,伟\",核实无误，保持,'451324198501011234\r\n,,,\r\n";
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            Path file = Files.write(folder.resolve("saved.csv"), text.getBytes(charset));
            assertThat(FormReader.read(file, COLUMNS).rows())
                    .containsExactly(new FilledRow(
                            2,
                            "2",
                            "finding:1",
                            Map.of("name", "王,伟", "verdict", "核实无误，保持", "value", "451324198501011234")));
        }
    }

    @Test
    void aTabbedFileAndOneWithLinesAboveItsHeadingAreRead() throws IOException {
        String text = "请于月底前交回\n\nname\treference\n王伟\t" + Reference.written("x:9") + "\n";
        Path file = Files.writeString(folder.resolve("saved.txt"), text);
        assertThat(FormReader.read(file).rows()).containsExactly(new FilledRow(4, "4", "x:9", Map.of("name", "王伟")));
    }

    @Test
    void whatASpreadsheetWouldTakeForAFormulaIsWrittenAsText() throws IOException {
        Path file = written(row("finding:1", "=HYPERLINK(\"http://x\")", null, "+86"));

        try (var workbook = new ReadableWorkbook(file.toFile())) {
            Row row = workbook.findSheet("核查").orElseThrow().read().get(1);
            assertThat(row.getCellAsString(1)).hasValue("'=HYPERLINK(\"http://x\")");
            assertThat(row.getCell(1).getFormula()).isNull();
        }
        assertThat(FormReader.read(file).rows().map(row -> row.value("name")))
                .containsExactly("=HYPERLINK(\"http://x\")");
    }

    @Test
    void aReferenceThatWasDraggedDownIsLost() throws IOException {
        String dragged = Reference.written("finding:1").replace("finding:1", "finding:2");
        Path file = Files.writeString(folder.resolve("dragged.csv"), "reference,verdict\n" + dragged + ",ok\n,ok\n");
        assertThat(FormReader.read(file).rows())
                .extracting(FilledRow::reference)
                .containsExactly(null, null);
    }

    @Test
    void everyReferenceCountedOnShows() {
        for (int number = 0; number < 5000; number++) {
            String check = Reference.written("finding:" + number).substring(("finding:" + number).length());
            assertThat(Reference.read("finding:" + (number + 1) + check)).isEmpty();
        }
    }

    @Test
    void aHalfFilledFormGivesWhatIsThere() throws IOException {
        Path file = folder.resolve("typed.xlsx");
        try (var out = Files.newOutputStream(file);
                var workbook = new Workbook(out, "spreadsheet", "1.0")) {
            var sheet = workbook.newWorksheet("随便");
            List<String> headings = List.of("核实日期", "reference", "备用", "判定");
            for (int i = 0; i < headings.size(); i++) {
                sheet.value(0, i, headings.get(i));
            }
            sheet.value(1, 1, Reference.written("finding:7"));
            sheet.value(1, 0, LocalDate.of(2026, 3, 1));
            sheet.style(1, 0).format("yyyy-mm-dd").set();
            sheet.value(2, 1, Reference.written("finding:8"));
            sheet.value(2, 0, 20260301);
            sheet.value(5, 1, "  ");
        }

        assertThat(FormReader.read(file, COLUMNS).rows())
                .extracting(FilledRow::values)
                .containsExactly(Map.of("answered_on", "2026-03-01"), Map.of("answered_on", "20260301"));
    }

    @Test
    void whatIsNoFormIsRefusedWithAClearWord() throws IOException {
        Path plain = Files.writeString(folder.resolve("plain.csv"), "a,b\n1,2\n");
        Path broken = Files.write(folder.resolve("broken.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0, 1});
        byte[] bytes = Files.readAllBytes(written(row("finding:1", "王伟", null, null)));
        Path cut = Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(bytes, bytes.length / 2));

        assertThatThrownBy(() -> FormReader.read(plain))
                .isInstanceOf(FormException.class)
                .hasMessageContaining("no sheet has a column 'reference'");
        assertThatThrownBy(() -> FormReader.read(broken)).isInstanceOf(FormException.class);
        assertThatThrownBy(() -> FormReader.read(cut))
                .isInstanceOf(FormException.class)
                .hasMessageContaining("damaged workbook");
        assertThatThrownBy(() -> FormReader.read(folder.resolve("none.xlsx")))
                .isInstanceOf(HandOutException.class)
                .hasMessageEndingWith("none.xlsx: cannot be read: there is no such file or folder");
    }

    @Test
    void refusedRowsGoBackWithTheReasonAndCanBeHandedInAgain() throws IOException {
        Path file = written(row("finding:1", "王伟", "值有误，改为", null), row("finding:2", "李娜", "核实无误，保持", null));
        FilledForm form = FormReader.read(file, COLUMNS);
        FilledRow first = form.rows().toList().get(0);

        Path back = FormReader.refused(
                HandedIn.plain(file), Outlet.PLAIN, form, List.of(new RefusedRow(first, "缺少正确值")), COLUMNS);

        assertThat(back).hasFileName("out.refused.xlsx");
        FilledForm again = FormReader.read(back, COLUMNS);
        assertThat(again.rows()).extracting(FilledRow::reference).containsExactly("finding:1");
        assertThat(again.rows()).extracting(FilledRow::values).containsExactly(first.values());
        assertThat(part(back, "xl/worksheets/sheet2.xml")).contains("dataValidation", "选项");
        try (var workbook = new ReadableWorkbook(back.toFile())) {
            assertThat(workbook.findSheet("核查").orElseThrow().read().get(1).getCellText(1))
                    .isEqualTo("缺少正确值");
        }
    }

    @Test
    void theReferenceIsHiddenTheHeadingFrozenAndChoicesDropDown() throws IOException {
        Path file = written(row("finding:1", "王伟", null, null));
        assertThat(part(file, "xl/worksheets/sheet2.xml"))
                .containsPattern("<col [^>]*hidden=\"(1|true)\"")
                .contains("ySplit=\"1\"")
                .contains("$A$1:$A$2");
        try (var workbook = new ReadableWorkbook(file.toFile())) {
            assertThat(workbook.getSheets().map(Sheet::getName)).containsExactly("说明", "核查", "选项");
        }
    }

    @Test
    void theSameFormMakesTheSameBytesForItsOwnerAlone() throws IOException {
        byte[] first = Files.readAllBytes(written(row("finding:1", "王伟", null, null)));
        Path file = written(row("finding:1", "王伟", null, null));
        assertThat(Files.readAllBytes(file)).isEqualTo(first);
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    private Path written(FormRow... rows) {
        Path file = folder.resolve("out.xlsx");
        FormWriter.write(file, form(List.of(rows)));
        return file;
    }

    private static Form form(List<FormRow> rows) {
        return new Form("核查", "核查问题", List.of("填写黄色列"), COLUMNS, rows);
    }

    private static FormRow row(String reference, String name, String verdict, String value) {
        var values = new LinkedHashMap<String, String>();
        values.put("name", name);
        values.put("verdict", verdict);
        values.put("value", value);
        return new FormRow(reference, values);
    }

    private static String part(Path workbook, String name) throws IOException {
        try (var zip = new ZipFile(workbook.toFile());
                InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
