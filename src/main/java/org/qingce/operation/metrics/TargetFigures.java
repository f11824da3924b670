package org.qingce.operation.metrics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.qingce.job.Reports;
import org.qingce.job.RunContext;
import org.qingce.report.Headline;
import org.springframework.stereotype.Component;

/** The quality verdict: which targets the register meets. A target that only a sample could judge, and was not, is left out. */
@Component
class TargetFigures implements FigureSource {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Reports reports;

    TargetFigures(Reports reports) {
        this.reports = reports;
    }

    @Override
    public List<Figure> of(RunContext run, Set<String> done) {
        return done.contains("measure") ? verdict(reports.headlines()) : List.of();
    }

    private static List<Figure> verdict(List<Headline> headlines) {
        var figures = new ArrayList<Figure>();
        long missed = 0;
        for (Headline headline : headlines) {
            if (headline.target() == null || headline.met().isEmpty()) {
                continue;
            }
            boolean met = headline.met().get();
            missed += met ? 0 : 1;
            figures.add(new Figure("target_met", headline.measure(), met ? 1 : 0));
            figures.add(new Figure(
                    "target_share",
                    headline.measure(),
                    headline.target().percent().divide(HUNDRED).doubleValue()));
        }
        figures.add(new Figure("targets_missed", missed));
        return figures;
    }
}
