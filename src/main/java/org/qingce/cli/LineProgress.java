package org.qingce.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.qingce.simulate.Progress;

/** One line a stage when it is done, for logs. */
final class LineProgress implements Progress {
    private final PrintWriter out;
    private String stage = "";
    private long started;

    LineProgress(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void begin(String newStage, long people) {
        stage = newStage;
        started = System.nanoTime();
    }

    @Override
    public void advance(long people) {}

    @Override
    public void end() {
        out.printf(Locale.ROOT, "simulate: %s done in %.1f s%n", stage, (System.nanoTime() - started) / 1e9);
        out.flush();
    }
}
