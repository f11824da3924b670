package org.qingce.linkage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingce.linkage.model.MatchModel;
import org.qingce.linkage.model.MatchModels;
import org.qingce.workbench.OwnerOnly;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.SqlText;
import org.qingce.workbench.Workbench;

/**
 * Trained models, frozen: {@code ID-VERSION.yaml} and, beside it, the frequencies of values it was trained with. Nothing here is
 * written twice; a new training is a new version. Frequencies name people's values: their files are for the owner alone.
 */
public final class ModelStore {

    private static final SqlScript FREQUENCIES = script("frequencies");
    private static final SqlScript TAKE_FREQUENCIES = script("take_frequencies");
    private static final SqlScript FREQUENCIES_OF = script("frequencies_of");
    private static final SqlScript NOTE_FREQUENCIES = script("note_frequencies");

    private final Path folder;

    /** @param folder where the files are; made when a model is saved */
    public ModelStore(Path folder) {
        this.folder = folder;
    }

    /** The latest trained model of this id; empty before the first training. */
    public Optional<MatchModel> latest(String id) {
        return files(id).max(Comparator.comparingInt(file -> version(id, file))).map(MatchModels::read);
    }

    /** The model of this name; empty if its file is gone. */
    public Optional<MatchModel> named(String name) {
        return Optional.of(folder.resolve(name + ".yaml"))
                .filter(Files::isRegularFile)
                .map(MatchModels::read);
    }

    /** Keeps a model that was just trained, with the frequencies that {@code link_frequency} holds. */
    public void save(Workbench workbench, MatchModel model) {
        var lines = new ArrayList<String>();
        workbench.each(
                FREQUENCIES,
                Map.of(),
                row -> lines.add(
                        row.requiredText("comparison") + "\t" + row.requiredText("value") + "\t" + row.real("share")));
        write(frequencyFile(model), lines);
        MatchModels.write(model, file(model));
        workbench.inTransaction(() -> workbench.run(NOTE_FREQUENCIES, Map.of("model", name(model))));
    }

    /** Brings {@code link_frequency} to the model, where it is another's. */
    public void load(Workbench workbench, MatchModel model) {
        boolean there = workbench.list(FREQUENCIES_OF, Map.of(), row -> row.requiredText("value")).stream()
                .anyMatch(name(model)::equals);
        if (!there) {
            var columns = new LinkedHashMap<String, String>();
            columns.put("comparison", "varchar");
            columns.put("value", "varchar");
            columns.put("share", "double");
            var rows = new SqlText(workbench
                    .dialect()
                    .tabSeparatedFiles(List.of(frequencyFile(model).toString()), columns));
            workbench.inTransaction(() -> {
                workbench.run(TAKE_FREQUENCIES, Map.of("rows", rows));
                workbench.run(NOTE_FREQUENCIES, Map.of("model", name(model)));
            });
        }
    }

    private Stream<Path> files(String id) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> version(id, file) > 0).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the models in " + folder, e);
        }
    }

    private static int version(String id, Path file) {
        var named = Pattern.compile(Pattern.quote(id) + "-(\\d{1,9})\\.yaml")
                .matcher(file.getFileName().toString());
        return named.matches() ? Integer.parseInt(named.group(1)) : 0;
    }

    private Path file(MatchModel model) {
        return folder.resolve(name(model) + ".yaml");
    }

    private Path frequencyFile(MatchModel model) {
        return folder.resolve(name(model) + ".frequencies.tsv");
    }

    /** The model's id and version, as runs and reports name it. */
    public static String name(MatchModel model) {
        return model.id() + "-" + model.trained().version();
    }

    private static void write(Path file, List<String> lines) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            String text = lines.stream().map(line -> line + "\n").collect(Collectors.joining());
            OwnerOnly.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    private static SqlScript script(String name) {
        return SqlScript.beside(ModelStore.class, name);
    }
}
