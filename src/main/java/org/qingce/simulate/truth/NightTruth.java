package org.qingce.simulate.truth;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Puts together what the sources said in one night: mentions, rejects, and the counts of every file. */
public final class NightTruth {
    private NightTruth() {}

    /** Writes four files for the night and removes the parts. */
    public static void write(Path folder, LocalDate night, List<SourceTruth> sources) throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve("mentions-" + night + ".tsv"))) {
            out.write(SourceTruth.MENTION_COLUMNS.getBytes(StandardCharsets.UTF_8));
            for (SourceTruth source : sources) {
                Files.copy(source.part(), out);
                Files.delete(source.part());
            }
        }
        String rejects = sources.stream().map(SourceTruth::rejects).collect(Collectors.joining());
        Files.writeString(folder.resolve("rejects-" + night + ".tsv"), SourceTruth.REJECT_COLUMNS + rejects);
        String counts = sources.stream().map(SourceTruth::counts).collect(Collectors.joining());
        Files.writeString(folder.resolve("counts-" + night + ".tsv"), "source\twhat\tmentions\n" + counts);
        Files.writeString(folder.resolve("summary-" + night + ".json"), summary(night, sources));
    }

    private static String summary(LocalDate night, List<SourceTruth> sources) {
        String files = sources.stream()
                .flatMap(source -> source.tallies().stream())
                .map(NightTruth::file)
                .collect(Collectors.joining(",\n"));
        return "{\n  \"night\": \"" + night + "\",\n  \"files\": [\n" + files + "\n  ]\n}\n";
    }

    private static String file(FileTally tally) {
        return String.format(
                Locale.ROOT,
                "    {\"source\": \"%s\", \"file\": \"%s\", \"lines\": %d, \"header_lines\": %d, \"repeated_headers\": %d, "
                        + "\"accepted\": %d, \"rejected\": %d, \"mentions\": %d}",
                tally.source(),
                tally.file(),
                tally.lines(),
                tally.headerLines(),
                tally.repeatedHeaders(),
                tally.accepted(),
                tally.rejected(),
                tally.mentions());
    }
}
