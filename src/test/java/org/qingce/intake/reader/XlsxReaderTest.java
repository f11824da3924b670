package org.qingce.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxReaderTest {
    @TempDir
    Path folder;

    @Test
    void aRowIsARecordAndItsNumberTheLine() throws IOException {
        Path file = Workbooks.write(folder, sheet -> {
            row(sheet, 1, "姓名", "备注");
            row(sheet, 3, "李𠮷", "一\n二");
            row(sheet, 4, "张三");
        });
        Reading reading = read(file);

        assertThat(reading.header()).containsExactly("姓名", "备注");
        assertThat(reading.accepted()).containsExactly(List.of("李𠮷", "一\n二"), List.of("张三", ""));
        assertThat(reading.records()).extracting(RawRecord::line).containsExactly(4L, 5L);
        assertThat(reading.records().get(0).raw()).isEqualTo("李𠮷\t一\n二");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "19800102.0, 19800102",
        "4.5132419850101E+17, 451324198501010000",
        "451324198501011234, 451324198501011234",
        "0.30000000000000004, 0.3",
        "-1.50, -1.5",
        "1E+400, 1E+400",
        "1.0E-7, 0.0000001"
    })
    void numbersComeAsTheDigitsThatAreStored(String stored, String text) throws IOException {
        assertThat(cell("<c r='A2'><v>" + stored + "</v></c>")).isEqualTo(text);
    }

    @Test
    void textTruthErrorsAndFormulasComeAsShown() throws IOException {
        assertThat(cell("<c r='A2' t='inlineStr'><is><t>甲 </t></is></c>")).isEqualTo("甲 ");
        assertThat(cell("<c r='A2' t='b'><v>1</v></c>")).isEqualTo("TRUE");
        assertThat(cell("<c r='A2' t='e'><v>#N/A</v></c>")).isEqualTo("#N/A");
        assertThat(cell("<c r='A2' t='str'><f>B1</f><v>乙</v></c>")).isEqualTo("乙");
        assertThat(cell("<c r='A2'><f>1+1</f><v>2</v></c>")).isEqualTo("2");
        assertThat(cell("<c r='A2'><v>1x</v></c>")).isEqualTo("1x");
    }

    @ParameterizedTest
    @CsvSource({
        "yyyy-mm-dd, 2024-02-29, 45351",
        "yyyy/m/d, 1900-01-01, 1",
        "m/d/yy h:mm, 2024-02-29T13:30:00, 45351.5625",
        "h:mm, 13:30:00, 0.5625",
        "0.00, 45351.5, 45351.5",
        "\"yyyy\"0, 45351, 45351",
        "[Red]0_d, 45351, 45351",
        "yyyy-mm-dd, -1, -1"
    })
    void numbersShownAsDatesBecomeIsoDates(String format, String text, double serial) throws IOException {
        Path file = Workbooks.write(folder, sheet -> {
            row(sheet, 0, "a");
            sheet.value(1, 0, serial);
            sheet.style(1, 0).format(format).set();
        });

        assertThat(read(file).accepted()).containsExactly(List.of(text));
    }

    @Test
    void datesWrittenAsDatesComeBack() throws IOException {
        Path file = Workbooks.write(folder, sheet -> {
            row(sheet, 0, "a", "b");
            sheet.value(1, 0, LocalDate.of(1985, 1, 31));
            sheet.style(1, 0).format("yyyy\"年\"m\"月\"d\"日\"").set();
            sheet.value(1, 1, LocalDateTime.of(2024, 12, 31, 23, 59, 59));
            sheet.style(1, 1).format("yyyy-mm-dd hh:mm:ss").set();
        });

        assertThat(read(file).accepted()).containsExactly(List.of("1985-01-31", "2024-12-31T23:59:59"));
    }

    @Test
    void rowsWithoutValuesAreBlankAndTheHeaderMayComeAgain() throws IOException {
        Reading reading = read(Workbooks.ofXml(
                folder,
                "<row r='1'/><row r='2'>" + text("A2", "a") + "</row><row r='4'><c r='A4' s='0'/></row><row r='5'>"
                        + text("A5", " ") + "</row><row r='6'>" + text("A6", "a") + "</row><row r='9'>"
                        + text("A9", "x") + "</row>"));

        assertThat(reading.blankLines()).isEqualTo(3);
        assertThat(reading.headerLines()).isEqualTo(2);
        assertThat(reading.records()).singleElement().returns(9L, RawRecord::line);
    }

    @Test
    void valuesBeyondTheHeaderAreRejected() throws IOException {
        Path file = Workbooks.write(folder, sheet -> {
            row(sheet, 0, "a", "b");
            row(sheet, 1, "1", "2", "3");
            row(sheet, 2, "1", "2", " ");
        });
        Reading reading = read(file);

        assertThat(reading.rejections()).containsExactly("2 TOO_MANY_FIELDS 1\t2\t3");
        assertThat(reading.accepted()).containsExactly(List.of("1", "2"));
    }

    @Test
    void aRowWithACellThatCannotBeReadIsRejectedAlone() throws IOException {
        Reading reading = read(Workbooks.ofXml(
                folder,
                "<row r='1'>" + text("A1", "a") + "</row><row r='2'><c r='A2' t='?'><v>1</v></c></row>"
                        + "<row r='3'><c r='A3' t='s'><v>7</v></c></row><row r='4'>" + text("A4", "x") + "</row>"));

        assertThat(reading.rejected())
                .extracting(RawRecord::reason)
                .containsExactly(RejectReason.UNREADABLE_CELL, RejectReason.UNREADABLE_CELL);
        assertThat(reading.records()).extracting(RawRecord::line).containsExactly(2L, 3L, 4L);
    }

    @Test
    void aSheetIsChosenByNameOrNumber() throws IOException {
        Path file = folder.resolve("extract.xlsx");
        try (Workbook workbook = new Workbook(Files.newOutputStream(file), "qingce", "1.0")) {
            row(workbook.newWorksheet("说明"), 0, "first");
            row(workbook.newWorksheet("名单"), 0, "second");
        }

        assertThat(Reading.of(file, ReaderSettings.xlsx(null)).header()).containsExactly("first");
        assertThat(Reading.of(file, ReaderSettings.xlsx("名单")).header()).containsExactly("second");
        assertThat(Reading.of(file, ReaderSettings.xlsx("2")).header()).containsExactly("second");
    }

    private String cell(String xml) throws IOException {
        Path file = Workbooks.ofXml(folder, "<row r='1'>" + text("A1", "a") + "</row><row r='2'>" + xml + "</row>");
        return read(file).accepted().get(0).get(0);
    }

    private static String text(String reference, String text) {
        return "<c r='" + reference + "' t='inlineStr'><is><t>" + text + "</t></is></c>";
    }

    private static void row(Worksheet sheet, int row, String... values) {
        for (int column = 0; column < values.length; column++) {
            sheet.value(row, column, values[column]);
        }
    }

    private static Reading read(Path file) throws IOException {
        return Reading.of(file, ReaderSettings.xlsx(null));
    }
}
