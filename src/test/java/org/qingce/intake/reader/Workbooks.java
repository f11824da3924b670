package org.qingce.intake.reader;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks for tests: by a library, or part by part where a library would not write what the field sends. */
final class Workbooks {
    private static final String NAMESPACES = "xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'"
            + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'";

    private Workbooks() {}

    static Path write(Path folder, Consumer<Worksheet> content) throws IOException {
        Path file = folder.resolve("extract.xlsx");
        try (Workbook workbook = new Workbook(Files.newOutputStream(file), "qingce", "1.0")) {
            content.accept(workbook.newWorksheet("名单"));
        }
        return file;
    }

    /** One sheet whose {@code sheetData} holds these rows as they stand. */
    static Path ofXml(Path folder, String rows) throws IOException {
        return ofParts(folder, parts("<worksheet " + NAMESPACES + "><sheetData>" + rows + "</sheetData></worksheet>"));
    }

    /** The parts of a workbook with this sheet, to be changed at will. */
    static Map<String, String> parts(String sheet) {
        String main = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                        + "<Override PartName='/xl/workbook.xml' ContentType='" + main + "'/></Types>");
        parts.put(
                "xl/workbook.xml",
                "<workbook " + NAMESPACES + "><sheets><sheet name='a' sheetId='1' r:id='r1'/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                        + "<Relationship Id='r1' Type='t' Target='worksheets/sheet1.xml'/></Relationships>");
        parts.put("xl/worksheets/sheet1.xml", sheet);
        return parts;
    }

    static Path ofParts(Path folder, Map<String, String> parts) throws IOException {
        Path file = folder.resolve("extract.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
            }
        }
        return file;
    }
}
