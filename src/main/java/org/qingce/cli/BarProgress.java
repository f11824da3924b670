package org.qingce.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.qingce.simulate.Progress;

/** One bar a stage, for a terminal. */
final class BarProgress implements Progress {
    private @Nullable ProgressBar bar;

    @Override
    public void begin(String stage, long people) {
        bar = new ProgressBarBuilder()
                .setTaskName(stage)
                .setInitialMax(people)
                .setStyle(ProgressBarStyle.ASCII)
                .build();
    }

    @Override
    public void advance(long people) {
        if (bar != null) {
            bar.stepBy(people);
        }
    }

    @Override
    public void end() {
        if (bar != null) {
            bar.close();
        }
    }
}
