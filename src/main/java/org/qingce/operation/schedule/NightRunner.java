package org.qingce.operation.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.qingce.job.RunSummary;
import org.qingce.job.Runs;
import org.qingce.operation.OperationRefusedException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.stereotype.Component;

/** Runs the nights that are to be run now, one after the other, in the order of their dates. */
@Component
public class NightRunner implements ApplicationListener<ContextClosedEvent> {

    private final CountDownLatch closed = new CountDownLatch(1);

    private final NightBook book;
    private final Runs runs;
    private final Clock clock;
    private final Pause pause;

    NightRunner(NightBook book, Runs runs, Clock clock, ObjectProvider<Pause> pause) {
        this.book = book;
        this.runs = runs;
        this.clock = clock;
        this.pause = pause.getIfAvailable(() -> this::untilClosed);
    }

    @Override
    public void onApplicationEvent(ContextClosedEvent event) {
        closed.countDown();
    }

    private void untilClosed(Duration time) throws InterruptedException {
        if (closed.await(time.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new InterruptedException("the program ends");
        }
    }

    /**
     * Runs the night that is due, before it what the schedule's policies say of an unfinished run and of missed nights.
     *
     * @return the runs in the order in which they ended; the last one did not reach its end, or all did; empty if nothing was to be run
     * @throws OperationRefusedException if no schedule is in force, the extracts did not come in time, or an unfinished run is in the way
     * @throws org.qingce.job.RunHeldException if another process is at work in the home
     * @throws InterruptedException if the program ends while extracts are waited for
     */
    public List<RunSummary> runDue(NightListener listener) throws InterruptedException {
        Schedule schedule = book.schedule()
                .orElseThrow(() -> new OperationRefusedException("no schedule is in force: set enabled: true in"
                        + " schedule.yaml of the definitions, or give --date and --extracts."));
        List<PlannedNight> missed = book.missed();
        if (!missed.isEmpty()) {
            listener.missed(missed, schedule.missed());
        }
        var ended =
                new ArrayList<RunSummary>(finish(schedule, listener).stream().toList());
        var tried = new HashSet<Night>();
        Optional<Night> next = next(schedule);
        while (next.isPresent() && allWell(ended) && tried.add(next.get())) {
            ended.add(run(schedule, next.get(), listener));
            next = next(schedule);
        }
        return ended;
    }

    private static boolean allWell(List<RunSummary> ended) {
        return ended.stream().allMatch(RunSummary::isCompleted);
    }

    private Optional<Night> next(Schedule schedule) {
        return book.past().stream()
                .filter(night -> night.state().isOpen() || isMadeUpFor(schedule, night))
                .map(PlannedNight::night)
                .findFirst();
    }

    /** A missed night whose extracts never came does not keep the others waiting. */
    private static boolean isMadeUpFor(Schedule schedule, PlannedNight planned) {
        return planned.state() == NightState.MISSED
                && schedule.missed() == MissedPolicy.RUN
                && new Arrived(schedule.patience().files())
                        .missing(planned.night().extracts())
                        .isEmpty();
    }

    private Optional<RunSummary> finish(Schedule schedule, NightListener listener) {
        Optional<RunSummary> unfinished = runs.unfinished();
        unfinished.ifPresent(run -> {
            if (schedule.unfinished() == UnfinishedPolicy.REPORT) {
                throw new OperationRefusedException("run " + run.runId() + " of " + run.businessDate()
                        + " has not ended; no night is run before it is restarted ('restart " + run.runId()
                        + "') or given up ('abandon " + run.runId() + "').");
            }
            listener.restarting(run);
        });
        Optional<RunSummary> restarted = unfinished.map(run -> runs.restart(run.runId()));
        restarted.ifPresent(listener::ended);
        return restarted;
    }

    private RunSummary run(Schedule schedule, Night night, NightListener listener) throws InterruptedException {
        await(schedule.patience(), night, listener);
        listener.starting(night);
        RunSummary run = runs.start(night.date(), night.extracts(), false);
        listener.ended(run);
        return run;
    }

    private void await(Schedule.Patience patience, Night night, NightListener listener) throws InterruptedException {
        var arrived = new Arrived(patience.files());
        Instant until = night.start().plus(patience.atMost()).toInstant();
        List<String> missing = arrived.missing(night.extracts());
        if (!missing.isEmpty()) {
            listener.waiting(night, missing);
        }
        while (!missing.isEmpty() && clock.instant().isBefore(until)) {
            pause.of(shorter(patience.every(), Duration.between(clock.instant(), until)));
            missing = arrived.missing(night.extracts());
        }
        if (!missing.isEmpty()) {
            throw new OperationRefusedException("the extracts of " + night.date() + " are not complete in "
                    + night.extracts() + ": there is no " + String.join(", ", missing)
                    + ". No run was started. Once they are there: 'run nightly --due'.");
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
