package org.qingce.intake.source;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingce.intake.reader.FileFormat;

/** What the name of an extract file says: its format, its source, and whether it is a supplement. */
public final class FileNames {

    /** In the name of a file of corrected rejects: it adds to what is there, whatever the source's delivery. */
    public static final String SUPPLEMENT = ".rejects.";

    private static final Map<String, FileFormat> FORMATS = Map.of(
            "csv", FileFormat.DELIMITED,
            "tsv", FileFormat.DELIMITED,
            "txt", FileFormat.FIXED_WIDTH,
            "dat", FileFormat.FIXED_WIDTH,
            "xlsx", FileFormat.XLSX);

    private FileNames() {}

    /** The format that a name's ending stands for; empty for one that is no extract's. */
    public static Optional<FileFormat> format(String fileName) {
        return Optional.ofNullable(FORMATS.get(ending(fileName)));
    }

    /** What follows the last dot, in lower case; empty without a dot. */
    public static String ending(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** Whether a name fits a pattern in which {@code *} stands for anything. */
    static boolean fits(String fileName, String pattern) {
        String regex = Pattern.quote(pattern).replace("*", "\\E.*\\Q");
        return fileName.matches("(?i)" + regex) && format(fileName).isPresent();
    }

    /** The names that the file may have whose rejects this supplement holds; none for a file that is no supplement. */
    public static List<String> correctedBy(String fileName) {
        int end = fileName.lastIndexOf(SUPPLEMENT);
        return end < 0
                ? List.of()
                : FORMATS.keySet().stream()
                        .map(ending -> fileName.substring(0, end) + "." + ending)
                        .sorted()
                        .toList();
    }

    /** Whether the file holds corrected rejects. */
    public static boolean isSupplement(String fileName) {
        return fileName.contains(SUPPLEMENT);
    }
}
