package org.qingce.population.truth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qingce.workbench.SqlText;
import org.qingce.workbench.Workbench;

/** A folder in which the simulator left the truth of one night or several. */
final class TruthFolder {

    private final Path folder;

    /** @param folder the truth itself, or the county whose folder {@code truth} it is */
    TruthFolder(Path folder) {
        this.folder = Files.isDirectory(folder.resolve("truth")) ? folder.resolve("truth") : folder;
    }

    /** The mentions of all nights, with all columns as text. */
    SqlText mentions(Workbench workbench) {
        List<Path> files = nights();
        if (files.isEmpty()) {
            throw new TruthException(folder, "holds no mentions-<night>.tsv, as simulate writes them");
        }
        return relation(workbench, files);
    }

    /** The people, with all columns as text. */
    SqlText persons(Workbench workbench) {
        return relation(workbench, List.of(folder.resolve("persons.tsv")));
    }

    private List<Path> nights() {
        if (!Files.isDirectory(folder)) {
            throw new TruthException(folder, "there is no such folder");
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("mentions-.*\\.tsv"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    private static SqlText relation(Workbench workbench, List<Path> files) {
        return new SqlText(workbench
                .dialect()
                .tabSeparatedFiles(files.stream().map(Path::toString).toList(), columns(files.get(0))));
    }

    private static Map<String, String> columns(Path file) {
        try (var lines = Files.newBufferedReader(file)) {
            var columns = new LinkedHashMap<String, String>();
            String heading = lines.readLine();
            for (String column : String.valueOf(heading).split("\t", -1)) {
                columns.put(column, "varchar");
            }
            return columns;
        } catch (IOException e) {
            throw new TruthException(file, "cannot be read: " + e.getMessage());
        }
    }
}
