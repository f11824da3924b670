package org.qingce.intake;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.qingce.intake.mapping.Tabbed;
import org.qingce.intake.reader.FileFormat;
import org.qingce.intake.reader.ReaderSettings;
import org.qingce.intake.reader.RecordReader;
import org.qingce.intake.reader.RecordReaders;
import org.qingce.intake.source.FileNames;
import org.qingce.intake.source.SourceCatalogue;
import org.qingce.workbench.OwnerOnly;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.Workbench;

/**
 * Writes the rejected records of each file to a file of the same form, which can be corrected and put among the next extracts: its
 * name says that it adds to what is there. Beside them {@code reasons.tsv} says what is wrong with each.
 */
public final class RejectFiles {

    private static final SqlScript REJECTED_RECORDS = SqlScript.beside(RejectFiles.class, "rejected_records");

    private final Workbench workbench;
    private final SourceCatalogue catalogue;

    public RejectFiles(Workbench workbench, SourceCatalogue catalogue) {
        this.workbench = workbench;
        this.catalogue = catalogue;
    }

    private record Rejected(long line, String reason, String detail, String raw) {}

    /**
     * Writes the rejects of a run's files.
     *
     * @param folder made only where there are rejects
     */
    public void write(List<FilePart> parts, Path folder) {
        var reasons = new StringBuilder();
        for (Arrival arrival : parts.stream().map(FilePart::arrival).distinct().toList()) {
            List<Rejected> rejects = rejects(arrival);
            if (!rejects.isEmpty()) {
                writeFile(arrival, rejects, folder);
                rejects.forEach(reject -> reasons.append(reason(arrival, reject)));
            }
        }
        if (!reasons.isEmpty()) {
            write(folder.resolve("reasons.tsv"), StandardCharsets.UTF_8, "file\tline\treason\tdetail\n" + reasons);
        }
    }

    private List<Rejected> rejects(Arrival arrival) {
        return workbench.list(
                REJECTED_RECORDS,
                Map.of("file_no", arrival.fileNo()),
                row -> new Rejected(
                        row.number("line"),
                        row.requiredText("reason"),
                        Objects.requireNonNullElse(row.text("detail"), ""),
                        Objects.requireNonNullElse(row.text("raw"), "")));
    }

    private static String reason(Arrival arrival, Rejected reject) {
        return arrival.name() + "\t" + reject.line() + '\t' + reject.reason() + '\t' + reject.detail() + '\n';
    }

    private void writeFile(Arrival arrival, List<Rejected> rejects, Path folder) {
        var text = new StringBuilder(headings(arrival));
        rejects.forEach(reject -> text.append(Tabbed.unescaped(reject.raw())).append('\n'));
        Charset charset = arrival.charset() == null ? StandardCharsets.UTF_8 : Charset.forName(arrival.charset());
        write(folder.resolve(name(arrival)), charset, text.toString());
    }

    /** A sheet's rejects are written as tab-separated text. */
    private static String name(Arrival arrival) {
        String ending = FileNames.ending(arrival.name());
        String stem = arrival.name().substring(0, arrival.name().length() - ending.length() - 1);
        return stem + FileNames.SUPPLEMENT + (ending.equals("xlsx") ? "tsv" : ending);
    }

    private String headings(Arrival arrival) {
        ReaderSettings settings = arrival.settings(catalogue.source(arrival.source()));
        if (settings.format() == FileFormat.FIXED_WIDTH && !settings.header()) {
            return "";
        }
        try {
            return settings.format() == FileFormat.XLSX
                    ? sheetHeadings(arrival, settings)
                    : firstLine(arrival, settings);
        } catch (IOException e) {
            throw new UncheckedIOException(arrival.name() + " cannot be read again: " + e.getMessage(), e);
        }
    }

    private static String sheetHeadings(Arrival arrival, ReaderSettings settings) throws IOException {
        try (RecordReader reader = RecordReaders.open(arrival.archived(), settings)) {
            return String.join("\t", reader.header()) + '\n';
        }
    }

    private static String firstLine(Arrival arrival, ReaderSettings settings) throws IOException {
        Charset charset = Objects.requireNonNullElse(settings.charset(), StandardCharsets.UTF_8);
        try (var lines = Files.newBufferedReader(arrival.archived(), charset)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    return line + '\n';
                }
            }
            return "";
        }
    }

    private static void write(Path file, Charset charset, String text) {
        try {
            OwnerOnly.folder(Objects.requireNonNull(file.getParent()));
            try (Writer writer = new OutputStreamWriter(OwnerOnly.output(file), charset)) {
                writer.write(text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file + ": " + e.getMessage(), e);
        }
    }
}
