package org.qingce.linkage.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.qingce.linkage.model.Comparison;
import org.qingce.linkage.model.MatchModel;
import org.qingce.linkage.model.Weights;

/** Puts the report of a training together. */
final class ReportWriter {

    private ReportWriter() {}

    static TrainingReport report(MatchModel trained, Material material, Learned learned, Estimate estimate) {
        return new TrainingReport(
                material.drawn().all(),
                material.drawn().mentions(),
                pairs(material.random()),
                pairs(material.anchors()),
                learned.matches(),
                rules(trained, material, learned),
                levels(trained, learned),
                learned.prior(),
                trained.trained().converged(),
                trained.thresholds(),
                estimate,
                Warnings.of(trained, material, learned));
    }

    private static long pairs(List<PairCount> counts) {
        return counts.stream().mapToLong(PairCount::pairs).sum();
    }

    private static List<TrainingReport.RuleLine> rules(MatchModel model, Material material, Learned learned) {
        return learned.looking().stream()
                .map(fit -> new TrainingReport.RuleLine(
                        model.blocking().get(fit.rule()).id(),
                        material.candidates().made(fit.rule()),
                        learned.company().get(fit.rule()).matches(),
                        fit.fit().iterations(),
                        fit.fit().converged(),
                        learned.trusted().get(fit.rule())))
                .toList();
    }

    private static List<TrainingReport.LevelLine> levels(MatchModel model, Learned learned) {
        var lines = new ArrayList<TrainingReport.LevelLine>();
        for (int place = 0; place < model.comparisons().size(); place++) {
            Comparison comparison = model.comparisons().get(place);
            Weights weights = learned.weights().get(place);
            for (int level = 0; level < comparison.levelCount(); level++) {
                lines.add(new TrainingReport.LevelLine(
                        comparison.id(),
                        Warnings.name(comparison, level),
                        weights.m().get(level),
                        weights.u().get(level),
                        weights.bits(level),
                        learned.sources().get(place).name().toLowerCase(Locale.ROOT)));
            }
        }
        return lines;
    }
}
