package org.qingce.intake.reader;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadableFileTest {
    private static final String OLE2 = "d0cf11e0a1b11ae1";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void anEmptyFileIsRefused(FileFormat format) throws IOException {
        ReaderSettings settings = switch (format) {
            case DELIMITED -> ReaderSettings.delimited();
            case FIXED_WIDTH -> ReaderSettings.fixedWidth(List.of(1));
            case XLSX -> ReaderSettings.xlsx(null);
        };

        assertThat(refusal(new byte[0], settings).fault()).isEqualTo(FileFault.EMPTY);
    }

    @Test
    void aFileOfBlankLinesHasNoHeader() throws IOException {
        assertThat(refusal("\n  \n,,\n".getBytes(UTF_8), ReaderSettings.delimited())
                        .fault())
                .isEqualTo(FileFault.EMPTY);
    }

    @Test
    void aByteOrderMarkAloneIsAnEmptyFile() throws IOException {
        assertThat(refusal("\uFEFF".getBytes(UTF_8), ReaderSettings.fixedWidth(List.of(1)))
                        .fault())
                .isEqualTo(FileFault.EMPTY);
    }

    @Test
    void utf16IsRefusedWithAndWithoutMark() throws IOException {
        assertThat(refusal("\uFEFF姓名".getBytes(UTF_16LE), ReaderSettings.delimited())
                        .fault())
                .isEqualTo(FileFault.UTF_16);
        assertThat(refusal("\uFEFF姓名".getBytes(UTF_16BE), ReaderSettings.delimited())
                        .fault())
                .isEqualTo(FileFault.UTF_16);
        assertThat(refusal("name,sex".getBytes(UTF_16LE), ReaderSettings.delimited())
                        .fault())
                .isEqualTo(FileFault.BINARY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a,b\n1,2\n", "\"a\"x,b\n1,2\n"})
    void aHeaderWithBrokenQuotesIsRefused(String text) throws IOException {
        UnreadableFileException refusal = refusal(text.getBytes(UTF_8), ReaderSettings.delimited());

        assertThat(refusal.fault()).isEqualTo(FileFault.HEADER);
        assertThat(refusal).hasMessageContaining("line 1");
    }

    @Test
    void aHeaderInAnotherCharsetIsRefused() throws IOException {
        byte[] bytes = "姓名\n".getBytes(ReaderSettings.GB18030);

        assertThat(refusal(bytes, ReaderSettings.delimited().withCharset(UTF_8)))
                .hasMessageContaining("line 1 is not UTF-8");
    }

    @Test
    void aPasswordOrOldWorkbookIsNamedAsEither() throws IOException {
        UnreadableFileException refusal = refusal(HexFormat.of().parseHex(OLE2), ReaderSettings.xlsx(null));

        assertThat(refusal.fault()).isEqualTo(FileFault.OLE2);
        assertThat(refusal).hasMessageContaining("password").hasMessageContaining(".xls");
        assertThat(refusal.messageIn(Locale.CHINA)).contains("密码").contains("extract");
    }

    @Test
    void aSpreadsheetIsNotReadAsText() throws IOException {
        assertThat(refusal(HexFormat.of().parseHex(OLE2), ReaderSettings.delimited())
                        .fault())
                .isEqualTo(FileFault.SPREADSHEET);
        assertThat(refusal(workbook(), ReaderSettings.delimited()).fault()).isEqualTo(FileFault.SPREADSHEET);
    }

    @Test
    void textIsNotReadAsAWorkbook() throws IOException {
        assertThat(refusal("a,b\n".getBytes(UTF_8), ReaderSettings.xlsx(null)).fault())
                .isEqualTo(FileFault.NO_WORKBOOK);
    }

    @Test
    void aWorkbookCutShortIsRefused() throws IOException {
        byte[] whole = workbook();

        for (int length : new int[] {5, 100, whole.length / 2, whole.length - 1}) {
            assertThat(refusal(Arrays.copyOf(whole, length), ReaderSettings.xlsx(null))
                            .fault())
                    .isEqualTo(FileFault.NO_WORKBOOK);
        }
    }

    @Test
    void aWorkbookWithABrokenSheetIsRefusedByTheScan() throws IOException {
        assertThat(scanRefusal(Workbooks.ofXml(folder, "<row r='1'><c></row>")).fault())
                .isEqualTo(FileFault.NO_WORKBOOK);
    }

    @Test
    void aMissingSheetIsNamedBesideThoseThatExist() throws IOException {
        for (String sheet : new String[] {"人员", "2", "0"}) {
            assertThat(refusal(workbook(), ReaderSettings.xlsx(sheet))).hasMessageContaining(sheet + ", sheets [名单]");
        }
    }

    @Test
    void entitiesAreNotExpanded() throws IOException {
        String bomb = "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'>]><worksheet><sheetData><row r='1'><c r='A1' t='inlineStr'>"
                + "<is><t>&a;</t></is></c></row></sheetData></worksheet>";

        assertThat(scanRefusal(Workbooks.ofParts(folder, Workbooks.parts(bomb))))
                .hasMessageContaining("not allowed");
    }

    @Test
    void aZipBombIsRefusedBeforeItUnpacks() throws IOException {
        Map<String, String> parts = Workbooks.parts("<worksheet/>");
        parts.put("xl/sharedStrings.xml", "0".repeat(80 << 20));
        Path file = Workbooks.ofParts(folder, parts);

        assertThat(scanRefusal(file).fault()).isEqualTo(FileFault.TOO_LARGE);
        assertThat(refusal(Files.readAllBytes(file), ReaderSettings.xlsx(null)).fault())
                .isEqualTo(FileFault.TOO_LARGE);
    }

    @Test
    void entitiesInSharedTextsAndStylesAreRefused() throws IOException {
        for (String part : List.of("xl/sharedStrings.xml", "xl/styles.xml")) {
            Map<String, String> parts = Workbooks.parts("<worksheet><sheetData/></worksheet>");
            parts.put(part, "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><x>&a;</x>");

            assertThat(scanRefusal(Workbooks.ofParts(folder, parts))).hasMessageContaining("not allowed");
        }
    }

    @Test
    void aSheetWithColumnsThatNoSpreadsheetHasIsRefused() throws IOException {
        for (String row : List.of("<row><c r='ZZZZZZ1'/></row>", "<row>" + "<c/>".repeat(1_000_000) + "</row>")) {
            assertThat(scanRefusal(Workbooks.ofXml(folder, row))).hasMessageContaining("16384 columns");
        }
    }

    @Test
    void aCellOfAMillionCharactersIsRefused() throws IOException {
        String row = "<row><c r='A1' t='inlineStr'><is><t>" + "0".repeat((1 << 20) + 1) + "</t></is></c></row>";

        assertThat(scanRefusal(Workbooks.ofXml(folder, row))).hasMessageContaining("characters");
    }

    @Test
    void aWorkbookOfThousandsOfPartsIsRefused() throws IOException {
        Map<String, String> parts = Workbooks.parts("<worksheet/>");
        for (int n = 0; n < 10_001; n++) {
            parts.put("../" + n, "");
        }

        assertThat(scanRefusal(Workbooks.ofParts(folder, parts)).fault()).isEqualTo(FileFault.TOO_LARGE);
    }

    private byte[] workbook() throws IOException {
        return Files.readAllBytes(Workbooks.write(folder, sheet -> sheet.value(0, 0, "a")));
    }

    private UnreadableFileException refusal(byte[] bytes, ReaderSettings settings) throws IOException {
        Path file = Files.write(folder.resolve("extract"), bytes);
        return catchThrowableOfType(
                UnreadableFileException.class,
                () -> RecordReaders.open(file, settings).close());
    }

    private static UnreadableFileException scanRefusal(Path file) {
        return catchThrowableOfType(UnreadableFileException.class, () -> FileScan.of(file, ReaderSettings.xlsx(null)));
    }
}
