package org.qingce.simulate.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Takes the time of writing out of an xlsx, so that the same rows give the same bytes. */
final class SameBytes {
    private static final LocalDateTime THEN = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String PROPERTIES = "docProps/core.xml";
    private static final String INSTANT = "\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z";

    private SameBytes() {}

    static void rewrite(Path xlsx) throws IOException {
        Path copy = xlsx.resolveSibling(xlsx.getFileName() + ".tmp");
        try (ZipFile in = new ZipFile(xlsx.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(copy))) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                ZipEntry still = new ZipEntry(entry.getName());
                still.setTimeLocal(THEN);
                out.putNextEntry(still);
                try (InputStream content = content(in, entry)) {
                    content.transferTo(out);
                }
                out.closeEntry();
            }
        }
        Files.move(copy, xlsx, StandardCopyOption.REPLACE_EXISTING);
    }

    private static InputStream content(ZipFile in, ZipEntry entry) throws IOException {
        InputStream content = in.getInputStream(entry);
        if (!entry.getName().equals(PROPERTIES)) {
            return content;
        }
        String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
        return new ByteArrayInputStream(
                text.replaceAll(INSTANT, "1980-01-01T00:00:00Z").getBytes(StandardCharsets.UTF_8));
    }
}
