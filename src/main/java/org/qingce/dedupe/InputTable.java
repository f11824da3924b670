package org.qingce.dedupe;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.SqlText;
import org.qingce.workbench.Workbench;

/**
 * The rows of all files as model files know them: view {@value #RELATION} with {@code mention_id}, {@code source}, {@code row_no}
 * and a column for each heading.
 *
 * @param loaded what was read
 * @param names the name of each heading's column
 */
public record InputTable(LoadedTable loaded, List<String> names) {

    /** Name of the view. */
    public static final String RELATION = "dedupe_input";

    private static final SqlScript VIEW = SqlScript.beside(InputTable.class, "dedupe_input");

    public InputTable {
        names = List.copyOf(names);
    }

    /**
     * Reads files.
     *
     * @param temporary folder for a file that is gone afterwards
     * @throws org.qingce.intake.reader.UnreadableFileException when a file cannot be read at all
     */
    public static InputTable load(Workbench workbench, List<Path> files, Path temporary) throws IOException {
        LoadedTable loaded = TableLoader.load(workbench, files, temporary);
        var table = new InputTable(loaded, InputNames.of(loaded.headings()));
        workbench.run(VIEW, Map.of("columns", new SqlText(table.columns())));
        return table;
    }

    /** The name of the column under a heading, whatever its letter case; null for an unknown one. */
    public @Nullable String name(String heading) {
        String column = loaded.column(heading);
        return column == null ? null : names.get(Integer.parseInt(column.substring(1)) - 1);
    }

    private String columns() {
        return IntStream.range(0, names.size())
                .mapToObj(at -> "c" + (at + 1) + " as " + names.get(at))
                .collect(Collectors.joining(", "));
    }
}
