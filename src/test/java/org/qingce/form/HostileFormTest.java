package org.qingce.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks that were made to do harm, handed in as answers. */
class HostileFormTest {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String HEADING =
            "<row r='1'><c r='A1' t='inlineStr'><is><t>reference</t></is></c><c r='B1' t='inlineStr'><is><t>value</t></is></c></row>";

    @TempDir
    Path folder;

    @Test
    void anHonestWorkbookOfTheSameMakeIsRead() throws IOException {
        assertThat(FormReader.read(workbook("", HEADING + row("x:1", "王伟"))).rows())
                .extracting(row -> row.value("value"))
                .containsExactly("王伟");
    }

    @Test
    void aBillionLaughsAreRefusedInSheetTextsAndWorkbook() throws IOException {
        var laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY l0 'ha'>");
        for (int level = 1; level < 10; level++) {
            laughs.append("<!ENTITY l" + level + " '")
                    .append(("&l" + (level - 1) + ";").repeat(10))
                    .append("'>");
        }
        String type = laughs.append("]>").toString();
        refused(workbook(type, HEADING + row("x:1", "&l9;")), "document type");

        Map<String, String> texts = parts("", HEADING);
        texts.put("xl/sharedStrings.xml", type + "<sst xmlns='" + MAIN + "'><si><t>&l9;</t></si></sst>");
        refused(zip(texts), "document type");

        Map<String, String> book = parts("", HEADING);
        book.computeIfPresent("xl/workbook.xml", (name, xml) -> type + xml);
        refused(zip(book), "document type");
    }

    @Test
    void anExternalEntityReadsNoFileAndConnectsToNobody() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "451302199001010018");
        var asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.close();
        });
        server.start();
        try {
            String host = "http://127.0.0.1:" + server.getAddress().getPort() + "/x.dtd";
            for (String where : new String[] {secret.toUri().toString(), host}) {
                Path file = workbook("<!DOCTYPE x [<!ENTITY e SYSTEM '" + where + "'>]>", HEADING + row("x:1", "&e;"));
                assertThatThrownBy(() -> FormReader.read(file))
                        .isInstanceOf(FormException.class)
                        .message()
                        .doesNotContain("451302199001010018");
                refused(workbook("<!DOCTYPE x SYSTEM '" + where + "'>", HEADING + row("x:1", "a")), "document type");
            }
        } finally {
            server.stop(0);
        }
        assertThat(asked).hasValue(0);
    }

    @Test
    void aCellBeyondTheLastColumnIsRefusedBeforeRoomIsMadeForIt() throws IOException {
        refused(workbook("", HEADING + "<row r='2'><c r='ZZZZZZ2'><v>1</v></c></row>"), "16384 columns");
        refused(workbook("", HEADING + "<row r='2'>" + "<c/>".repeat(1_000_000) + "</row>"), "16384 columns");
    }

    @Test
    void aCellThatIsLongerThanAnySpreadsheetTakesIsRefused() throws IOException {
        refused(workbook("", HEADING + row("x:1", "0".repeat((1 << 20) + 1))), "characters");
    }

    @Test
    void moreCellsThanAFormHasAreRefused() throws IOException {
        refused(workbook("", HEADING + ("<row>" + "<c/>".repeat(10_000) + "</row>").repeat(201)), "2000000 cells");
    }

    @Test
    void whatUnpacksToHundredsOfTimesItsSizeIsRefused() throws IOException {
        Path file = folder.resolve("bomb.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int mebibyte = 0; mebibyte < 65; mebibyte++) {
                zip.write(zeros);
            }
        }
        refused(file, "200 times its size");
    }

    @Test
    void thousandsOfPartsAreRefused() throws IOException {
        Map<String, String> parts = parts("", HEADING);
        for (int n = 0; n < 10_001; n++) {
            parts.put("xl/media/" + n, "");
        }
        refused(zip(parts), "parts");
    }

    @Test
    void partsThatPointOutOfThePackageLeaveNothingOutside() throws IOException {
        Map<String, String> parts = parts("", HEADING + row("x:1", "王伟"));
        parts.put("../../outside.xml", "<x/>");
        parts.put("/tmp/outside-of-the-package.xml", "<x/>");

        assertThat(FormReader.read(zip(parts)).rows()).hasSize(1);
        assertThat(folder.resolve("../../outside.xml")).doesNotExist();
        assertThat(Path.of("/tmp/outside-of-the-package.xml")).doesNotExist();
    }

    @Test
    void aTextFileOfAThousandColumnsIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("wide.csv"), "reference" + ",x".repeat(1000) + "\n");
        refused(file, "line");
    }

    private static void refused(Path file, String why) {
        assertThatThrownBy(() -> FormReader.read(file))
                .isInstanceOf(FormException.class)
                .hasMessageContaining(file.getFileName().toString())
                .hasMessageContaining(why);
    }

    private static String row(String reference, String value) {
        return "<row r='2'><c r='A2' t='inlineStr'><is><t>" + reference + "</t></is></c><c r='B2' t='inlineStr'><is><t>"
                + value + "</t></is></c></row>";
    }

    private Path workbook(String type, String rows) throws IOException {
        return zip(parts(type, rows));
    }

    private static Map<String, String> parts(String type, String rows) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Override PartName='/xl/workbook.xml'"
                        + " ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/><Override PartName='/xl/styles.xml'"
                        + " ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml'/></Types>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns='" + MAIN
                        + "' xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><sheets>"
                        + "<sheet name='a' sheetId='1' r:id='r1'/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                        + "<Relationship Id='r1' Type='t' Target='worksheets/sheet1.xml'/></Relationships>");
        parts.put(
                "xl/styles.xml",
                "<styleSheet xmlns='" + MAIN + "'><cellXfs count='1'><xf numFmtId='0'/></cellXfs></styleSheet>");
        parts.put(
                "xl/worksheets/sheet1.xml",
                type + "<worksheet xmlns='" + MAIN + "'><sheetData>" + rows + "</sheetData></worksheet>");
        return parts;
    }

    private Path zip(Map<String, String> parts) throws IOException {
        Path file = folder.resolve("answers.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
            }
        }
        return file;
    }
}
