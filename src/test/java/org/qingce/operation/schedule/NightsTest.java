package org.qingce.operation.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingce.job.RunSummary;
import org.qingce.operation.Installation;
import org.qingce.operation.OperationRefusedException;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationContext;

/** Nights by schedule, from the first to those that were missed. */
class NightsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 31);

    @TempDir
    Path folder;

    private final List<String> told = new ArrayList<>();

    /** Keeps what it is told. */
    private final class Told implements NightListener {

        @Override
        public void missed(List<PlannedNight> nights, MissedPolicy policy) {
            nights.forEach(night -> told.add("missed " + night.night().date()));
        }

        @Override
        public void restarting(RunSummary run) {
            told.add("restarting " + run.businessDate());
        }

        @Override
        public void waiting(Night night, List<String> missing) {
            told.add("waiting " + night.date());
        }

        @Override
        public void starting(Night night) {
            told.add("starting " + night.date());
        }

        @Override
        public void ended(RunSummary run) {
            told.add("ended " + run.businessDate() + " " + run.status());
        }
    }

    @Test
    void aNightWaitsForItsExtractsAndMissedOnesAreMadeUpForInOrder() throws Exception {
        var installation = new Installation(folder);
        installation.schedule("since: 2026-03-30");
        installation.quietNight(FIRST);
        complete(installation.extracts(FIRST));
        installation.quietNight(FIRST.plusDays(1));
        try (var application = installation.start()) {
            missedNightsComeFirst(installation, application);
            extractsThatNeverComeEndTheWaiting(installation, application);
        }
    }

    private void missedNightsComeFirst(Installation installation, ApplicationContext application) throws Exception {
        NightBook book = application.getBean(NightBook.class);
        installation.now("2026-04-02T03:00:00");
        assertThat(book.past())
                .extracting(PlannedNight::state)
                .containsExactly(NightState.MISSED, NightState.MISSED, NightState.WAITING);
        assertThat(runner(installation, application).runDue(new Told()))
                .extracting(RunSummary::businessDate)
                .containsExactly(FIRST, FIRST.plusDays(1));
        assertThat(told)
                .containsExactly(
                        "missed 2026-03-30",
                        "missed 2026-03-31",
                        "starting 2026-03-31",
                        "ended 2026-03-31 COMPLETED",
                        "waiting 2026-04-01",
                        "starting 2026-04-01",
                        "ended 2026-04-01 COMPLETED");
        assertThat(book.missed())
                .as("its extracts never came, and a later night was run")
                .extracting(PlannedNight::state)
                .containsExactly(NightState.OVERTAKEN);
        assertThat(book.next(2)).extracting(Night::date).containsExactly(FIRST.plusDays(2), FIRST.plusDays(3));
        assertThat(runner(installation, application).runDue(new Told())).isEmpty();
    }

    private void extractsThatNeverComeEndTheWaiting(Installation installation, ApplicationContext application)
            throws IOException {
        installation.schedule("since: 2026-03-30", "wait_for: [NEVER, divisions.csv]");
        installation.quietNight(FIRST.plusDays(2));
        installation.now("2026-04-03T03:00:00");
        assertThatThrownBy(() -> runner(installation, application).runDue(new Told()))
                .isInstanceOf(OperationRefusedException.class)
                .hasMessageContaining("the extracts of 2026-04-02 are not complete")
                .hasMessageContaining("there is no NEVER.");
        assertThat(installation.clock().instant()).isAfterOrEqualTo("2026-04-02T21:30:00Z");
    }

    /** While it waits time passes, and the extracts of the second night become complete. */
    private static NightRunner runner(Installation installation, ApplicationContext application) {
        Pause pause = time -> {
            installation.clock().forward(time.plusMinutes(10));
            complete(installation.extracts(FIRST.plusDays(1)));
        };
        return new NightRunner(
                application.getBean(NightBook.class),
                application.getBean(org.qingce.job.Runs.class),
                installation.clock(),
                new StaticListableBeanFactory(java.util.Map.of("pause", pause)).getBeanProvider(Pause.class));
    }

    private static void complete(Path extracts) {
        try {
            Files.writeString(extracts.resolve("COMPLETE"), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
