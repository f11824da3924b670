package org.qingce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A night that is killed without warning, wherever it is, ends as if it had not been. */
@DisabledOnOs(OS.WINDOWS)
class KilledAnywhereIT {

    private static final int KILLS = Integer.getInteger("qingce.kills", 6);
    private static final long SEED = Long.getLong("qingce.kill-seed", 20260331);

    @TempDir
    Path folder;

    @Test
    @Timeout(value = 3, unit = TimeUnit.HOURS)
    void aNightThatIsKilledAgainAndAgainEndsAsIfItHadNotBeen() throws IOException, InterruptedException, SQLException {
        var killing = new Killing(folder, SEED);
        killing.prepare();
        int kills = 0;
        for (int run = 1; kills < KILLS; run++) {
            Killing.Outcome outcome = killing.run("run-" + run, KILLS - kills);
            kills += outcome.kills();
            assertThat(outcome.differences())
                    .as("seed %d, run %d, kills by step %s", SEED, run, killing.byStep())
                    .isEmpty();
        }
        System.out.println(kills + " kills by step: " + killing.byStep());
    }
}
