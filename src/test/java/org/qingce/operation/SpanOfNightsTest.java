package org.qingce.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingce.audit.AuditAction;
import org.qingce.audit.AuditEntry;
import org.qingce.audit.AuditTrail;
import org.qingce.job.RunVerdicts;
import org.qingce.job.SmallCounty;
import org.qingce.operation.backfill.Backfill;
import org.qingce.operation.backfill.DayEnd;
import org.qingce.operation.backfill.DayOutlook;
import org.qingce.operation.retention.Disposal;
import org.qingce.operation.retention.Reason;
import org.qingce.operation.retention.Retention;
import org.qingce.operation.schedule.ExtractsPattern;
import org.springframework.context.ApplicationContext;

/** A span of nights is run, one of them bad; years later what need not be kept is thrown away. */
class SpanOfNightsTest {

    private static final LocalDate FIRST = SmallCounty.FIRST_NIGHT;
    private static final LocalDate BAD = FIRST.plusDays(1);
    private static final LocalDate THIRD = FIRST.plusDays(2);
    private static final LocalDate LAST = FIRST.plusDays(3);

    @TempDir
    Path folder;

    @Test
    void oneBadNightDoesNotBlockTheRestAndWhatRecordsLeadToIsNeverThrownAway() throws IOException {
        var installation = new Installation(folder);
        installation.county(1);
        installation.quietNight(BAD);
        Files.writeString(installation.extracts(BAD).resolve("police-resident.csv"), "no,such,headings\n1,2,3\n");
        installation.quietNight(THIRD);
        var pattern = new ExtractsPattern(folder.resolve("extracts") + "/{date}");
        try (var application = installation.start()) {
            theSpanIsRun(application.getBean(Backfill.class), pattern);
            assertThat(application.getBean(RunVerdicts.class).of(1))
                    .as("the quality verdict is another word than the run status")
                    .hasValueSatisfying(verdict ->
                            assertThat(verdict.met() + verdict.missed()).isPositive());
            oldThingsGo(installation, application);
        }
    }

    private static void theSpanIsRun(Backfill backfill, ExtractsPattern pattern) {
        assertThat(backfill.outlook(FIRST, LAST, pattern))
                .extracting(DayOutlook::kind)
                .containsExactly(
                        DayOutlook.Kind.RUN, DayOutlook.Kind.RUN, DayOutlook.Kind.RUN, DayOutlook.Kind.NO_EXTRACTS);
        List<DayEnd> ends = backfill.run(FIRST, LAST, pattern, end -> {});
        assertThat(ends)
                .extracting(DayEnd::kind)
                .containsExactly(DayEnd.Kind.RUN, DayEnd.Kind.FAILED, DayEnd.Kind.RUN, DayEnd.Kind.LEFT_OUT);
        assertThat(ends.get(1).reason()).contains("police-resident.csv");
        assertThat(backfill.outlook(FIRST, LAST, pattern))
                .as("given once more it finds nothing left to run")
                .extracting(DayOutlook::kind)
                .containsExactly(
                        DayOutlook.Kind.DONE,
                        DayOutlook.Kind.OVERTAKEN,
                        DayOutlook.Kind.DONE,
                        DayOutlook.Kind.NO_EXTRACTS);
    }

    private void oldThingsGo(Installation installation, ApplicationContext application) throws IOException {
        Path home = installation.home();
        Files.writeString(home.resolve("archive/unused.csv"), "nothing leads here");
        Files.writeString(home.resolve("register.damaged-1.duckdb"), "damaged");
        Path policy = installation.jobs().resolve("retention.yaml");
        Files.writeString(policy, Files.readString(policy).replace("runs_at_least: 30", "runs_at_least: 1"));
        List<Path> extracts = archived(home);
        Retention retention = application.getBean(Retention.class);
        installation.clock().set(Instant.now());
        assertThat(retention.due()).as("nothing is old yet").isEmpty();
        installation.clock().set(Instant.now().plusSeconds(86_400L * 800));
        assertThat(retention.due())
                .extracting(Disposal::reason)
                .contains(Reason.OLD_RUN, Reason.NOTHING_LEADS_THERE, Reason.OLD_DAMAGED, Reason.OLD_LOG);
        assertThat(home.resolve("runs/1")).as("so far nothing was touched").exists();
        assertThat(retention.apply()).isNotEmpty();
        assertThat(home.resolve("runs/1")).doesNotExist();
        assertThat(home.resolve("runs/3")).as("the latest run").exists();
        assertThat(home.resolve("register.damaged-1.duckdb")).doesNotExist();
        assertThat(archived(home))
                .as("all that records lead to")
                .containsExactlyElementsOf(extracts.stream()
                        .filter(file -> !file.endsWith("unused.csv"))
                        .toList());
        assertThat(application.getBean(AuditTrail.class).since(java.time.LocalDateTime.of(2000, 1, 1, 0, 0)))
                .extracting(AuditEntry::action)
                .contains(AuditAction.BACKFILL.name(), AuditAction.RETAIN.name());
    }

    private static List<Path> archived(Path home) throws IOException {
        try (Stream<Path> files = Files.walk(home.resolve("archive"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
