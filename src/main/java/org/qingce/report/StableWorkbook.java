package org.qingce.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.qingce.workbench.OwnerOnly;

/** Takes the moment of writing out of a workbook, so that the same figures always make the same bytes. */
final class StableWorkbook {

    private static final String PROPERTIES = "docProps/core.xml";
    private static final String CREATED = "<dcterms:created[^>]*>[^<]*</dcterms:created>";

    /** The first moment that a zip file can hold. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    private StableWorkbook() {}

    static void copy(Path workbook, Path target) throws IOException {
        try (var in = new ZipFile(workbook.toFile());
                var out = new ZipOutputStream(OwnerOnly.output(target))) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                var copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(EPOCH);
                out.putNextEntry(copy);
                byte[] content = in.getInputStream(entry).readAllBytes();
                out.write(entry.getName().equals(PROPERTIES) ? undated(content) : content);
                out.closeEntry();
            }
        }
    }

    private static byte[] undated(byte[] properties) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll(CREATED, "")
                .getBytes(StandardCharsets.UTF_8);
    }
}
