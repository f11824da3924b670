package org.qingce.operation.metrics;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingce.job.RunContext;
import org.qingce.job.RunObserver;
import org.qingce.job.RunObservers;
import org.qingce.job.Runs;
import org.qingce.job.StepSummary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Keeps the figures of every run as it ends, also of one that failed. A figure that cannot be had fails no run. */
@Component
class FigureKeeper implements RunObserver {

    private static final Logger LOG = LoggerFactory.getLogger(FigureKeeper.class);

    private final Runs runs;
    private final RunFigures figures;
    private final List<FigureSource> sources;

    FigureKeeper(RunObservers observers, Runs runs, RunFigures figures, List<FigureSource> sources) {
        this.runs = runs;
        this.figures = figures;
        this.sources = List.copyOf(sources);
        observers.add(this);
    }

    @Override
    public void runEnded(RunContext run) {
        try {
            Set<String> done = runs.steps(run.runId()).stream()
                    .filter(step -> step.status().equals("COMPLETED"))
                    .map(StepSummary::name)
                    .collect(Collectors.toUnmodifiableSet());
            figures.keep(
                    run.runId(),
                    sources.stream()
                            .flatMap(source -> asked(source, run, done).stream())
                            .toList());
        } catch (RuntimeException e) {
            LOG.error("the figures of run {} could not be kept", run.runId(), e);
        }
    }

    private static List<Figure> asked(FigureSource source, RunContext run, Set<String> done) {
        try {
            return source.of(run, done);
        } catch (RuntimeException e) {
            LOG.error("no figures from {}", source.getClass().getSimpleName(), e);
            return List.of();
        }
    }
}
