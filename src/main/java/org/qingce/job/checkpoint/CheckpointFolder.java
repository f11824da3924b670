package org.qingce.job.checkpoint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingce.workbench.OwnerOnly;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The files of checkpoints: each a copy and, written after it, a manifest. A copy without a manifest is none. */
final class CheckpointFolder {

    private static final Logger log = LoggerFactory.getLogger(CheckpointFolder.class);
    private static final JsonMapper json = JsonMapper.builder().build();

    private static final Pattern COPY = Pattern.compile("\\d{6,}\\.duckdb");

    private final Path folder;

    CheckpointFolder(Path folder) {
        this.folder = folder;
    }

    /** What can be read, the newest first. */
    List<Checkpoint> all() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .flatMap(file -> read(file).stream())
                    .sorted(Comparator.comparingLong(Checkpoint::number).reversed())
                    .toList();
        }
    }

    private static Optional<Checkpoint> read(Path manifest) {
        try {
            return Optional.of(json.readValue(Files.readAllBytes(manifest), Checkpoint.class));
        } catch (IOException | JacksonException e) {
            log.warn("{} is no manifest of a checkpoint and is passed over: {}", manifest, e.getMessage());
            return Optional.empty();
        }
    }

    void make() throws IOException {
        Files.createDirectories(folder);
    }

    void write(Checkpoint checkpoint) throws IOException {
        OwnerOnly.write(manifest(checkpoint.number()), json.writeValueAsBytes(checkpoint));
    }

    /** The manifest goes first: what is left of a checkpoint that was being deleted is none. */
    void delete(Checkpoint checkpoint) throws IOException {
        for (Path file : files(checkpoint)) {
            Files.delete(file);
        }
    }

    /** The files of a checkpoint that are there, in the order in which they are deleted. */
    List<Path> files(Checkpoint checkpoint) {
        return Stream.of(manifest(checkpoint.number()), copy(checkpoint.number()))
                .filter(Files::exists)
                .toList();
    }

    /** Copies without a manifest. */
    List<Path> strays() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            file -> COPY.matcher(file.getFileName().toString()).matches())
                    .filter(file -> !Files.exists(Path.of(file.toString().replaceFirst("\\.duckdb$", ".json"))))
                    .sorted()
                    .toList();
        }
    }

    Path copy(long number) {
        return folder.resolve(name(number) + ".duckdb");
    }

    private Path manifest(long number) {
        return folder.resolve(name(number) + ".json");
    }

    private static String name(long number) {
        return "%06d".formatted(number);
    }
}
