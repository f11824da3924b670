package org.qingce.report;

import java.util.List;
import java.util.Optional;
import org.qingce.population.quality.LinkQuality;
import org.qingce.population.quality.OversizeValue;
import org.qingce.population.quality.QualityFigure;
import org.qingce.workbench.Workbench;

/**
 * How good the links of the latest run are.
 *
 * @param figures by measure and part; empty where no run was assessed
 * @param oversize values that most mentions share, the most common first; personal data
 */
record LinkFacts(List<QualityFigure> figures, List<OversizeValue> oversize) {

    private static final int MOST_VALUES = 10;

    static LinkFacts read(Workbench workbench) {
        var quality = new LinkQuality(workbench);
        return new LinkFacts(quality.latest(), quality.oversize(MOST_VALUES));
    }

    /** A figure over all. */
    Optional<QualityFigure> figure(String measure) {
        return figure(measure, "");
    }

    Optional<QualityFigure> figure(String measure, String part) {
        return figures.stream()
                .filter(figure ->
                        figure.measure().equals(measure) && figure.part().equals(part))
                .findFirst();
    }

    /** The figures of a measure by part, without the one over all. */
    List<QualityFigure> parts(String measure) {
        return figures.stream()
                .filter(figure ->
                        figure.measure().equals(measure) && !figure.part().isEmpty())
                .toList();
    }
}
