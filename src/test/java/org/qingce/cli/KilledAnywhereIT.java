package org.qingce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.qingce.job.SmallCounty;

/** A night that is killed without warning, wherever it is, ends as if it had not been. {@link KillRun} does so hundreds of times. */
@DisabledOnOs(OS.WINDOWS)
class KilledAnywhereIT {

    private static final int KILLS = 5;
    private static final long SEED = 20260331;

    @TempDir
    Path folder;

    @Test
    void aNightThatIsKilledAgainAndAgainEndsAsIfItHadNotBeen() throws IOException, InterruptedException, SQLException {
        SmallCounty.make(folder.resolve("county"), 1);
        Killing.Outcome outcome =
                new Killing(SEED).run(Night.undisturbed(folder, 1, Readers.OF_SNAPSHOTS), "killed", KILLS);
        System.out.println("killed in " + outcome.kills());
        assertThat(outcome.kills().stream().filter(place -> !place.startsWith("(")))
                .hasSizeGreaterThan(KILLS / 2);
        assertThat(outcome.differences()).as("killed in %s", outcome.kills()).isEmpty();
    }
}
