package org.qingce.cli;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.qingce.job.RunContext;
import org.qingce.job.RunObserver;
import org.qingce.job.Stage;

/** Shows the steps of a run as they pass. */
final class RunProgress implements RunObserver, AutoCloseable {

    private static final double NANOS_PER_SECOND = TimeUnit.SECONDS.toNanos(1);

    private static final int NAME_WIDTH = 22;

    private final Console console;
    private final boolean terminal;
    private @Nullable ProgressBar bar;
    private long started;

    RunProgress(Console console, boolean terminal) {
        this.console = console;
        this.terminal = terminal;
    }

    @Override
    public void stepStarted(RunContext run, String step) {
        started = System.nanoTime();
    }

    @Override
    public void linesExpected(long lines) {
        if (terminal) {
            bar = new ProgressBarBuilder()
                    .setTaskName(console.messages().text("progress.reading"))
                    .setInitialMax(lines)
                    .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                    .build();
        }
    }

    @Override
    public void linesRead(long lines) {
        if (bar != null) {
            bar.stepTo(lines);
        }
    }

    @Override
    public void stepFinished(RunContext run, String step, Stage.Rows rows) {
        close();
        double seconds = (System.nanoTime() - started) / NANOS_PER_SECOND;
        String name = console.messages().text("step." + step);
        console.out()
                .printf(
                        Locale.ROOT,
                        "  %s %7.1f s  %s%n",
                        padded(name),
                        seconds,
                        console.messages().text("step.rows", rows.in(), rows.out()));
        console.out().flush();
    }

    private static String padded(String name) {
        return name + " ".repeat(Math.max(0, NAME_WIDTH - AlignedTable.width(name)));
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
