package org.qingce.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.qingce.job.SmallCounty;

/**
 * Kills nights many times and writes what became of each to a file: {@code KillRun KILLS SEED FOLDER FILE}. First and second nights take
 * turns. The homes of runs that differ stay.
 */
final class KillRun {

    private static final int KILLS_A_RUN = 7;
    private static final int NIGHTS = 2;

    private KillRun() {}

    /** Runs until there were so many kills; the exit code is 1 if anything differed. */
    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        int kills = Integer.parseInt(arguments[0]);
        long seed = Long.parseLong(arguments[1]);
        Path folder = Path.of(arguments[2]);
        Path file = Path.of(arguments[3]);
        SmallCounty.make(folder.resolve("county"), NIGHTS);
        Night[] nights = {Night.undisturbed(folder, 1), Night.undisturbed(folder, 2)};
        var killing = new Killing(seed);
        Map<String, Integer> byStep = new TreeMap<>();
        int total = 0;
        int differing = 0;
        for (int run = 1; total < kills; run++) {
            Killing.Outcome outcome =
                    killing.run(nights[run % NIGHTS], "run-" + run, Math.min(KILLS_A_RUN, kills - total));
            outcome.kills().forEach(place -> byStep.merge(place, 1, Integer::sum));
            total += outcome.kills().size();
            differing += outcome.differences().isEmpty() ? 0 : 1;
            write(
                    file,
                    "%s run %d, night %d, killed %s, differences %s"
                            .formatted(Instant.now(), run, outcome.night(), outcome.kills(), outcome.differences()));
            write(file, "  so far: %d kills, %d runs, %d differ, by step %s".formatted(total, run, differing, byStep));
        }
        System.exit(differing == 0 ? 0 : 1);
    }

    private static void write(Path file, String line) throws IOException {
        Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
