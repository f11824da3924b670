package org.qingce.publish.snapshot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files {@code population-N.duckdb}: each the snapshot that readers opened from publication N on until the next. */
public final class NumberedSnapshots {

    private static final Pattern NUMBERED = Pattern.compile("population-(\\d{1,18})\\.duckdb");

    private NumberedSnapshots() {}

    /** Those of a folder, the latest first; none where there is no folder. */
    static List<Path> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> number(file) > 0)
                    .sorted(Comparator.comparingLong(NumberedSnapshots::number).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    /** Those that were followed by another: neither the latest nor the one that readers open. */
    public static List<Path> notInForce(Path folder) {
        Path current = new SnapshotFiles(folder).current();
        return in(folder).stream()
                .skip(1)
                .filter(file -> !isSame(file, current))
                .toList();
    }

    private static boolean isSame(Path file, Path current) {
        try {
            return Files.exists(current) && Files.isSameFile(file, current);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look at " + current, e);
        }
    }

    private static long number(Path file) {
        Matcher matcher = NUMBERED.matcher(file.getFileName().toString());
        return matcher.matches() ? Long.parseLong(matcher.group(1)) : 0;
    }
}
