package org.qingce.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingce.job.FinalState;
import org.qingce.job.SmallCounty;
import org.springframework.util.FileSystemUtils;

/**
 * Kills the second night of a small county at seeded random moments, several times a run, and holds what the restarted run leaves against an
 * undisturbed one.
 */
final class Killing {

    private static final LocalDate FIRST = SmallCounty.FIRST_NIGHT;
    private static final LocalDate SECOND = FIRST.plusDays(1);
    private static final Pattern STEP = Pattern.compile("Executing step: \\[([\\w-]+)]|Step: \\[([\\w-]+)] executed");
    private static final int MOST_KILLS_A_RUN = 6;
    private static final int RUN = 2;
    private static final int ONE_IN = 10;

    private final Path folder;
    private final Random random;
    private final Map<String, Integer> byStep = new LinkedHashMap<>();
    private Map<String, String> undisturbed = Map.of();
    private long boot;
    private long whole;

    Killing(Path folder, long seed) {
        this.folder = folder;
        this.random = new Random(seed);
    }

    /** What became of a run. */
    record Outcome(int kills, Map<String, String> expected, Map<String, String> found) {

        /** Tables and files that are not as they should be. */
        Map<String, String> differences() {
            var differences = new TreeMap<String, String>();
            expected.forEach((name, content) -> {
                if (!content.equals(found.get(name))) {
                    differences.put(name, "missing or different");
                }
            });
            found.keySet().stream()
                    .filter(name -> !expected.containsKey(name))
                    .forEach(name -> differences.put(name, "too much"));
            return differences;
        }
    }

    /** How many kills hit which step, so far. */
    Map<String, Integer> byStep() {
        return byStep;
    }

    /** Runs the first night, and the second one undisturbed. */
    void prepare() throws IOException, InterruptedException, SQLException {
        SmallCounty.make(folder.resolve("county"), 2);
        Path home = folder.resolve("first");
        if (Child.start(home, nightly(FIRST)).end() != ExitCode.OK) {
            throw new AssertionError("the first night failed");
        }
        Path calm = copy("undisturbed");
        long start = System.nanoTime();
        Child child = Child.start(calm, nightly(SECOND));
        child.await(() -> !step(calm).isEmpty());
        boot = millisSince(start);
        if (child.end() != ExitCode.OK) {
            throw new AssertionError(child.said());
        }
        whole = millisSince(start);
        undisturbed = state(calm);
    }

    private static long millisSince(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    /** One run that is killed at most so often, and finished. */
    Outcome run(String name, int most) throws IOException, InterruptedException, SQLException {
        Path home = copy(name);
        int wanted = Math.min(most, 1 + random.nextInt(MOST_KILLS_A_RUN));
        int kills = 0;
        boolean begun = false;
        while (kills < wanted) {
            Child child = begun ? Child.start(home, "restart") : Child.start(home, nightly(SECOND));
            if (endedBeforeItsMoment(child, home)) {
                expectEnd(child);
                break;
            }
            child.kill();
            kills++;
            begun |= !step(home).isEmpty();
            byStep.merge(step(home).isEmpty() ? "before the first" : step(home), 1, Integer::sum);
        }
        finish(home, begun);
        Map<String, String> found = state(home);
        FileSystemUtils.deleteRecursively(home);
        return new Outcome(kills, undisturbed, found);
    }

    /**
     * Waits for a moment at which to kill: any of the night's is as likely as any other, counted from the first step of this attempt on,
     * however long the program takes to start; one in ten comes while it starts.
     */
    private boolean endedBeforeItsMoment(Child child, Path home) throws InterruptedException {
        if (random.nextInt(ONE_IN) == 0) {
            return endedWithin(child, random.nextLong(boot));
        }
        long moment = random.nextLong(whole - boot);
        int before = steps(home).size();
        return !child.await(() -> steps(home).size() > before) || endedWithin(child, moment);
    }

    private static boolean endedWithin(Child child, long millis) throws InterruptedException {
        long start = System.nanoTime();
        return !child.await(() -> millisSince(start) > millis);
    }

    /** A run that a kill missed may have ended already. */
    private static void expectEnd(Child child) throws IOException, InterruptedException {
        int code = child.end();
        if (code != ExitCode.OK && code != ExitCode.REFUSED) {
            throw new AssertionError("exit code " + code + ": " + child.said());
        }
    }

    private static void finish(Path home, boolean begun) throws IOException, InterruptedException {
        if (!begun || new Session(home).run("status") != ExitCode.OK) {
            Child last = begun ? Child.start(home, "restart") : null;
            if (last == null || last.end() == ExitCode.REFUSED) {
                last = Child.start(home, nightly(home, SECOND));
            }
            expectEnd(last);
        }
    }

    private Path copy(String name) throws IOException {
        Path home = folder.resolve(name);
        FileSystemUtils.copyRecursively(folder.resolve("first"), home);
        Files.deleteIfExists(home.resolve("logs/qingce.log"));
        return home;
    }

    private String[] nightly(LocalDate night) {
        return nightly(folder.resolve("first"), night);
    }

    private static String[] nightly(Path home, LocalDate night) {
        Path extracts = home.resolveSibling("county").resolve(night.toString());
        return new String[] {"run", "nightly", "--date", night.toString(), "--extracts", extracts.toString()};
    }

    /** The step that the log speaks of last; empty if there was none. */
    private static String step(Path home) {
        List<String> steps = steps(home);
        return steps.isEmpty() ? "" : steps.get(steps.size() - 1);
    }

    /** What the log says of steps, in order. */
    private static List<String> steps(Path home) {
        Path log = home.resolve("logs/qingce.log");
        try {
            if (!Files.exists(log)) {
                return List.of();
            }
            return STEP.matcher(Files.readString(log))
                    .results()
                    .map(step -> step.group(1) != null ? step.group(1) : "after " + step.group(2))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the run left, and what is published. */
    private static Map<String, String> state(Path home) throws IOException, SQLException {
        var state = new TreeMap<>(FinalState.of(home, RUN));
        Path published = home.resolve("published");
        if (Files.isDirectory(published)) {
            try (Stream<Path> files = Files.walk(published)) {
                for (Path file : files.filter(each -> each.toString().endsWith(".duckdb"))
                        .toList()) {
                    FinalState.tables(file)
                            .forEach((table, content) -> state.put(published.relativize(file) + " " + table, content));
                }
            }
        }
        return state;
    }
}
