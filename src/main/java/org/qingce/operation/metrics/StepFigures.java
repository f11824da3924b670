package org.qingce.operation.metrics;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingce.job.RunContext;
import org.qingce.job.Runs;
import org.qingce.job.StepSummary;
import org.springframework.stereotype.Component;

/** How long the steps took, in their last attempts, and what went through them. */
@Component
class StepFigures implements FigureSource {

    private static final String INTAKE = "intake";
    private static final double MILLIS_PER_SECOND = 1000;

    private final Runs runs;

    StepFigures(Runs runs) {
        this.runs = runs;
    }

    @Override
    public List<Figure> of(RunContext run, Set<String> done) {
        var figures = new ArrayList<Figure>();
        double total = 0;
        for (StepSummary step : runs.steps(run.runId())) {
            double seconds = seconds(step.duration());
            total += seconds;
            figures.add(new Figure("step_seconds", step.name(), seconds));
            figures.add(new Figure("step_rows_in", step.name(), step.rowsIn()));
            figures.add(new Figure("step_rows_out", step.name(), step.rowsOut()));
            if (step.name().equals(INTAKE) && seconds > 0) {
                figures.add(new Figure("intake_lines_per_second", step.rowsOut() / seconds));
            }
        }
        figures.add(new Figure("run_seconds", total));
        figures.add(new Figure("run_attempts", runs.run(run.runId()).attempts()));
        return figures;
    }

    private static double seconds(@Nullable Duration duration) {
        return duration == null ? 0 : duration.toMillis() / MILLIS_PER_SECOND;
    }
}
