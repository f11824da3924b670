package org.qingce.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.qingce.job.FinalState;
import org.qingce.job.SmallCounty;
import org.springframework.util.FileSystemUtils;

/**
 * A night that was run undisturbed in a process of its own, for other runs of it to be held against.
 *
 * @param folder where the county and the homes lie
 * @param number of the night, which is its run's number too; from 1
 * @param lengths how long each step lasted, in their order
 * @param boot how long the program took until the first step
 * @param state what it left
 * @param readers where it publishes to
 */
record Night(
        Path folder,
        int number,
        Map<String, Duration> lengths,
        Duration boot,
        Map<String, String> state,
        Readers readers) {

    /** Runs a night on the home that the nights before it left. */
    static Night undisturbed(Path folder, int number, Readers readers)
            throws IOException, InterruptedException, SQLException {
        Path home = copy(folder, number, folder.resolve("night-" + number), readers);
        long start = System.nanoTime();
        Child child = Child.start(home, readers.settings(home), command(folder, number));
        child.await(() -> !StepLog.of(home).events().isEmpty());
        Duration boot = Duration.ofNanos(System.nanoTime() - start);
        if (child.end() != ExitCode.OK) {
            throw new AssertionError(child.said());
        }
        return new Night(folder, number, StepLog.of(home).lengths(), boot, state(home, number, readers), readers);
    }

    /** The steps in order. */
    List<String> steps() {
        return List.copyOf(lengths.keySet());
    }

    /** A home as it is before this night. */
    Path home(String name) throws IOException, SQLException {
        return copy(folder, number, folder.resolve(name), readers);
    }

    private static Path copy(Path folder, int number, Path home, Readers readers) throws IOException, SQLException {
        Path before = number > 1 ? folder.resolve("night-" + (number - 1)) : home;
        if (number > 1) {
            FileSystemUtils.copyRecursively(before, home);
            Files.deleteIfExists(home.resolve("logs/qingce.log"));
        }
        readers.prepare(home, before);
        return home;
    }

    /** What a process on a home of this night needs in its environment. */
    Map<String, String> settings(Path home) {
        return readers.settings(home);
    }

    /** What runs it. */
    String[] command() {
        return command(folder, number);
    }

    private static String[] command(Path folder, int number) {
        LocalDate date = SmallCounty.FIRST_NIGHT.plusDays(number - 1L);
        Path extracts = folder.resolve("county").resolve(date.toString());
        return new String[] {"run", "nightly", "--date", date.toString(), "--extracts", extracts.toString()};
    }

    /** What is not in a home as the undisturbed run left it, by name of table or file. */
    Map<String, String> differences(Path home) throws IOException, SQLException {
        Map<String, String> found = state(home, number, readers);
        var differences = new TreeMap<String, String>();
        state.forEach((name, content) -> {
            if (!content.equals(found.get(name))) {
                differences.put(name, found.containsKey(name) ? "different" : "missing");
            }
        });
        found.keySet().stream()
                .filter(name -> !state.containsKey(name))
                .forEach(name -> differences.put(name, "too much"));
        return differences;
    }

    /** What the run left, and what is published. */
    private static Map<String, String> state(Path home, int run, Readers readers) throws IOException, SQLException {
        var state = new TreeMap<>(FinalState.of(home, run));
        state.putAll(readers.state(home));
        Path published = home.resolve("published");
        if (Files.notExists(published)) {
            return state;
        }
        try (Stream<Path> files = Files.walk(published)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = "published " + published.relativize(file);
                state.put(name, "there");
                if (name.endsWith(".duckdb")) {
                    FinalState.tables(file).forEach((table, content) -> state.put(name + " " + table, content));
                }
            }
        }
        return state;
    }
}
