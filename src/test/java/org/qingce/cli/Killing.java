package org.qingce.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/**
 * Kills runs of a night at seeded moments, again and again until each is done: a moment is a step and a share of the time that the step
 * took in the undisturbed run; the steps are drawn so that the kills of a run spread over all of it.
 */
final class Killing {

    private static final int ONE_IN = 15;
    private static final double LATEST = 1.1;
    private static final int POLL_MILLIS = 3;

    private final Random random;

    Killing(long seed) {
        this.random = new Random(seed);
    }

    /** A run that was killed at these places, and what of it is not as the undisturbed run left it. */
    record Outcome(int night, List<String> kills, Map<String, String> differences) {}

    /** Runs the night, is killed at most so often, and finishes it. */
    Outcome run(Night night, String name, int most) throws IOException, InterruptedException, SQLException {
        Path home = night.home(name);
        var kills = new ArrayList<String>();
        while (kills.size() < most) {
            Child child = begin(night, home);
            if (!awaitMoment(child, night, home, most - kills.size())) {
                expectEnd(child);
                break;
            }
            child.kill();
            kills.add(StepLog.of(home).place());
        }
        finish(night, home);
        Map<String, String> differences = night.differences(home);
        if (differences.isEmpty()) {
            FileSystemUtils.deleteRecursively(home);
        }
        return new Outcome(night.number(), kills, differences);
    }

    private static Child begin(Night night, Path home) throws IOException {
        boolean begun = !StepLog.of(home).events().isEmpty();
        return begun
                ? Child.start(home, night.settings(home), "restart")
                : Child.start(home, night.settings(home), night.command());
    }

    /** Waits for the next moment; false if the process ended before. */
    private boolean awaitMoment(Child child, Night night, Path home, int left) throws InterruptedException {
        if (random.nextInt(ONE_IN) == 0) {
            return awaitShare(child, night.boot());
        }
        StepLog before = StepLog.of(home);
        List<String> steps = night.steps();
        int at = before.reached(steps);
        int window = Math.max(1, Math.min(steps.size() - at, 1 + 2 * (steps.size() - at) / (left + 1)));
        String step = steps.get(at + random.nextInt(window));
        int lines = before.events().size();
        while (!StepLog.of(home).after(lines).hasReached(step, steps)) {
            if (!child.isAlive()) {
                return false;
            }
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        }
        return awaitShare(child, night.lengths().get(step));
    }

    private boolean awaitShare(Child child, Duration length) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep((long) (length.toNanos() * random.nextDouble() * LATEST));
        return child.isAlive();
    }

    /** A run that was done already is not there to be restarted; one that was killed before it was recorded neither. */
    private static void finish(Night night, Path home) throws IOException, InterruptedException {
        Child last = Child.start(home, night.settings(home), "restart");
        if (last.end() == ExitCode.REFUSED) {
            last = Child.start(home, night.settings(home), night.command());
        }
        int code = last.end();
        if (code != ExitCode.OK && code != ExitCode.REFUSED) {
            throw new AssertionError("exit code " + code + ": " + last.said());
        }
    }

    private static void expectEnd(Child child) throws IOException, InterruptedException {
        int code = child.end();
        if (code != ExitCode.OK && code != ExitCode.REFUSED) {
            throw new AssertionError("exit code " + code + ": " + child.said());
        }
    }
}
