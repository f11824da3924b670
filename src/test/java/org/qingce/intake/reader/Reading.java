package org.qingce.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** All that a reader gave of a file, checked against the independent count. */
record Reading(List<String> header, List<RawRecord> records, long headerLines, long blankLines) {

    /** Reads a file whole and asserts that no line of it is lost. */
    static Reading of(Path file, ReaderSettings settings) throws IOException {
        FileScan scan = FileScan.of(file, settings);
        Reading reading = of(file, settings, FileRange.whole(scan.bytes()));
        assertThat(reading.lines()).as("lines accounted for").isEqualTo(scan.lines());
        return reading;
    }

    static Reading of(Path file, ReaderSettings settings, FileRange range) throws IOException {
        try (RecordReader reader = RecordReaders.open(file, settings, range)) {
            List<RawRecord> records = new ArrayList<>();
            for (RawRecord record = reader.read(); record != null; record = reader.read()) {
                records.add(record);
            }
            return new Reading(reader.header(), records, reader.headerLines(), reader.blankLines());
        }
    }

    static Path write(Path folder, String text, Charset charset) throws IOException {
        return Files.write(folder.resolve("extract"), text.getBytes(charset));
    }

    long lines() {
        return headerLines
                + blankLines
                + records.stream().mapToLong(RawRecord::lines).sum();
    }

    /** The values of the good records. */
    List<List<String>> accepted() {
        return records.stream()
                .filter(record -> record.reason() == null)
                .map(record -> List.of(record.values()))
                .toList();
    }

    List<RawRecord> rejected() {
        return records.stream().filter(record -> record.reason() != null).toList();
    }

    /** Line, reason and raw text of the rejected records. */
    List<String> rejections() {
        return rejected().stream()
                .map(record -> record.line() + " " + record.reason() + " " + record.raw())
                .toList();
    }
}
