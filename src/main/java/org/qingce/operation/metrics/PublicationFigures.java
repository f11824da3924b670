package org.qingce.operation.metrics;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qingce.job.PublicationObserver;
import org.qingce.job.PublishDesk;
import org.qingce.job.RunContext;
import org.qingce.publish.QualityVerdict;
import org.qingce.publish.Verdict;
import org.springframework.stereotype.Component;

/**
 * What became of a run's state: figure {@code publication} with the verdict as its label and the number of what readers see as its amount.
 * Kept as the run ends, and anew when an operator publishes later.
 */
@Component
public class PublicationFigures implements FigureSource, PublicationObserver {

    private static final String NAME = "publication";

    private final PublishDesk desk;
    private final RunFigures figures;

    PublicationFigures(PublishDesk desk, RunFigures figures) {
        this.desk = desk;
        this.figures = figures;
    }

    @Override
    public List<Figure> of(RunContext run, Set<String> done) {
        return done.contains("publish")
                ? desk.verdict(run.runId()).map(PublicationFigures::figure).stream()
                        .toList()
                : List.of();
    }

    @Override
    public void concluded(Verdict verdict) {
        figures.replace(verdict.run().runId(), NAME, List.of(figure(verdict)));
    }

    /** What became of the state of a run; empty for one that did not come so far. Never opens the register. */
    public Optional<QualityVerdict> verdict(long runId) {
        return figures.of(runId).stream()
                .filter(figure -> figure.name().equals(NAME))
                .flatMap(figure -> QualityVerdict.of(figure.label()).stream())
                .findFirst();
    }

    private static Figure figure(Verdict verdict) {
        return new Figure(NAME, verdict.verdict().word(), verdict.publication());
    }
}
