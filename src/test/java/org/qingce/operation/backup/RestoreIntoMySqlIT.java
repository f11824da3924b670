package org.qingce.operation.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingce.database.DatabaseServer;
import org.qingce.encryption.KeySet;
import org.qingce.encryption.KeyStore;
import org.qingce.job.RunSummary;
import org.qingce.job.Runs;
import org.qingce.job.SmallCounty;
import org.qingce.operation.Installation;
import org.qingce.operation.OperationRefusedException;
import org.qingce.operation.doctor.Doctor;
import org.qingce.operation.doctor.Examined;

/** An installation on H2 moves to MySQL and back by its backups. */
class RestoreIntoMySqlIT {

    private static final LocalDate FIRST = SmallCounty.FIRST_NIGHT;

    @TempDir
    Path folder;

    @Test
    void aBackupOfH2GoesOnOnMySqlAndBack() throws IOException {
        var installation = new Installation(folder);
        installation.quietNight(FIRST);
        installation.quietNight(FIRST.plusDays(1));
        Verified ofH2;
        try (var application = installation.start()) {
            run(application.getBean(Runs.class), installation, FIRST);
            ofH2 = application.getBean(Backup.class).take(folder.resolve("backups"));
        }
        KeySet keys = new KeyStore(installation.home().resolve("keys/key-set.json"), null)
                .existing()
                .orElseThrow();
        DatabaseServer server = DatabaseServer.mysql();
        String[] mysql = {
            "--spring.datasource.url=" + server.newUrl(),
            "--spring.datasource.username=" + server.user(),
            "--spring.datasource.password=" + server.password()
        };
        Path home = folder.resolve("moved");
        new Restore(home, keys, place -> installation.start(place, mysql)).from(ofH2.file(), null);
        assertThat(home.resolve("keys/key-set.json"))
                .as("the archive can be read")
                .hasSameTextualContentAs(installation.home().resolve("keys/key-set.json"));

        installation.clock().forward(java.time.Duration.ofDays(1));
        Verified ofMySql;
        try (var application = installation.start(home, mysql)) {
            Runs runs = application.getBean(Runs.class);
            run(runs, installation, FIRST.plusDays(1));
            assertThat(runs.all()).extracting(RunSummary::runId).containsExactly(2L, 1L);
            assertThat(runs.steps(1)).hasSizeGreaterThan(15);
            List<Examined> examined = application.getBean(Doctor.class).examine();
            assertThat(examined)
                    .extracting(each -> each.finding().found().en())
                    .contains("characters of the schema: utf8mb4", "rights in the schema are complete");
            ofMySql = application.getBean(Backup.class).take(folder.resolve("backups"));
        }
        assertThat(ofMySql.about().database()).startsWith("MySQL ");
        assertThatThrownBy(() -> new Restore(folder.resolve("third"), keys, place -> installation.start(place, mysql))
                        .from(ofMySql.file(), null))
                .isInstanceOf(OperationRefusedException.class)
                .hasMessageContaining("is in use");
        assertThat(folder.resolve("third")).doesNotExist();
        Path back = folder.resolve("back");
        new Restore(back, keys, installation::start).from(ofMySql.file(), null);
        try (var application = installation.start(back)) {
            assertThat(application.getBean(Runs.class).all())
                    .extracting(RunSummary::runId)
                    .containsExactly(2L, 1L);
        }
    }

    private static void run(Runs runs, Installation installation, LocalDate night) {
        RunSummary run = runs.start(night, installation.extracts(night), false);
        assertThat(run.isCompleted()).as(run.failure()).isTrue();
    }
}
