package org.qingce.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.qingce.database.DatabaseServer;
import org.qingce.job.SmallCounty;

/**
 * Kills nights many times and writes what became of each to a file: {@code KillRun KILLS SEED FOLDER FILE}. First and second nights,
 * those that publish snapshots and those that publish into tables of MySQL take turns. The homes of runs that differ stay.
 */
final class KillRun {

    private static final int KILLS_A_RUN = 7;
    private static final int NIGHTS = 2;
    private static final String SNAPSHOTS = "snapshots";
    private static final String TABLES = "tables";

    private KillRun() {}

    /** Runs until there were so many kills; the exit code is 1 if anything differed. */
    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        int kills = Integer.parseInt(arguments[0]);
        long seed = Long.parseLong(arguments[1]);
        Path folder = Path.of(arguments[2]);
        Path file = Path.of(arguments[3]);
        List<Night> nights = nights(folder);
        var killing = new Killing(seed);
        Map<String, Integer> byStep = new TreeMap<>();
        int total = 0;
        int differing = 0;
        for (int run = 1; total < kills; run++) {
            Killing.Outcome outcome =
                    killing.run(nights.get(run % nights.size()), "run-" + run, Math.min(KILLS_A_RUN, kills - total));
            outcome.kills().forEach(place -> byStep.merge(place, 1, Integer::sum));
            total += outcome.kills().size();
            differing += outcome.differences().isEmpty() ? 0 : 1;
            write(
                    file,
                    "%s run %d, night %d in %s, killed %s, differences %s"
                            .formatted(
                                    Instant.now(),
                                    run,
                                    outcome.night(),
                                    run % (2 * NIGHTS) < NIGHTS ? SNAPSHOTS : TABLES,
                                    outcome.kills(),
                                    outcome.differences()));
            write(file, "  so far: %d kills, %d runs, %d differ, by step %s".formatted(total, run, differing, byStep));
        }
        System.exit(differing == 0 ? 0 : 1);
    }

    /** A first and a second night that publish snapshots, and the same that publish into tables. */
    private static List<Night> nights(Path folder) throws IOException, InterruptedException, SQLException {
        var nights = new ArrayList<Night>();
        for (Readers readers : List.of(Readers.OF_SNAPSHOTS, new ReadersOfTables(DatabaseServer.mysql()))) {
            Path place = folder.resolve(nights.isEmpty() ? SNAPSHOTS : TABLES);
            SmallCounty.make(place.resolve("county"), NIGHTS);
            for (int night = 1; night <= NIGHTS; night++) {
                nights.add(Night.undisturbed(place, night, readers));
            }
        }
        return nights;
    }

    private static void write(Path file, String line) throws IOException {
        Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
