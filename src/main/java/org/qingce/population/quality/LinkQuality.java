package org.qingce.population.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingce.linkage.assessment.Blindfold;
import org.qingce.linkage.assessment.Counted;
import org.qingce.linkage.assessment.Recognition;
import org.qingce.linkage.model.MatchModel;
import org.qingce.linkage.training.Estimate;
import org.qingce.workbench.Row;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.Workbench;

/** Works out and keeps how good the links of each run are, in {@code link_quality}. */
public final class LinkQuality {

    /** About how many mentions with a number are drawn for linking with the numbers hidden. */
    private static final long BLINDFOLD_MENTIONS = 50_000;

    /** About how many mentions are drawn to see whether they would be known again. */
    private static final long RECOGNISED_MENTIONS = 30_000;

    /** How mentions are grouped in what cannot be known again. */
    private static final String BY_ALL = "''";

    private static final String BY_SOURCE = "source";
    private static final String BY_TOWNSHIP = "case when length(coalesce(division, residence_division)) >= 9"
            + " then 'township ' || substring(coalesce(division, residence_division), 1, 9) else 'township' end";

    private final Workbench workbench;

    /** @param workbench holds the tables of linkage and of person numbers */
    public LinkQuality(Workbench workbench) {
        this.workbench = workbench;
    }

    /**
     * Assesses the links of a run, replacing what an earlier attempt left.
     *
     * @param model the model it linked by, its frequencies in {@code link_frequency}
     * @param input relation of the current mentions
     * @param estimate what training expected of the model; null where it is not known
     * @return how many figures there are
     */
    public long assess(long runId, MatchModel model, String input, @Nullable Estimate estimate) {
        workbench.run(script("tables"));
        var figures = new ArrayList<>(workbench.list(script("link_counts"), Map.of(), LinkQuality::figure));
        figures.add(QualityFigure.count("model", "", model.trained().version()));
        new Blindfold(workbench, model, input)
                .judge(BLINDFOLD_MENTIONS)
                .forEach(counted -> figures.add(QualityFigure.counted(counted)));
        new Recognition(workbench, model, input)
                .count(List.of(BY_ALL, BY_SOURCE), RECOGNISED_MENTIONS)
                .forEach(counted -> figures.add(QualityFigure.counted(counted)));
        if (estimate != null) {
            figures.add(QualityFigure.estimate("estimated-false-links", estimate.falseLinks()));
            figures.add(QualityFigure.estimate("estimated-missed-links", estimate.missedLinks()));
        }
        keep(runId, figures);
        return figures.size();
    }

    /** Which mentions could not be known again: over all, by source, and by township ({@code township CODE}). */
    public List<Counted> unlinkable(MatchModel model, String input, long mentions) {
        return new Recognition(workbench, model, input).count(List.of(BY_ALL, BY_SOURCE, BY_TOWNSHIP), mentions);
    }

    private void keep(long runId, List<QualityFigure> figures) {
        workbench.inTransaction(() -> {
            workbench.run(script("forget_run"), Map.of("run_id", runId));
            figures.forEach(figure -> workbench.run(script("figure"), parameters(runId, figure)));
        });
    }

    private static Map<String, @Nullable Object> parameters(long runId, QualityFigure figure) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("run_id", runId);
        parameters.put("measure", figure.measure());
        parameters.put("part", figure.part());
        parameters.put("numerator", figure.numerator());
        parameters.put("denominator", figure.denominator());
        parameters.put("share", figure.share());
        parameters.put("low", figure.low());
        parameters.put("high", figure.high());
        return parameters;
    }

    /** The figures of the latest run that was assessed, by measure and part; none where none was. */
    public List<QualityFigure> latest() {
        return assessed() ? workbench.list(script("figures"), Map.of(), LinkQuality::figure) : List.of();
    }

    /** The values that most mentions share, the most common first; personal data. */
    public List<OversizeValue> oversize(int most) {
        return !assessed()
                ? List.of()
                : workbench.list(
                        script("oversize"),
                        Map.of("most", most),
                        row -> new OversizeValue(
                                row.requiredText("rule"),
                                row.requiredText("value"),
                                row.text("narrowed"),
                                row.number("mentions"),
                                row.requiredText("handling")));
    }

    private boolean assessed() {
        return workbench
                        .list(script("quality_exists"), Map.of(), row -> row.number("tables"))
                        .get(0)
                > 0;
    }

    private static QualityFigure figure(Row row) {
        String measure = row.requiredText("measure");
        return new QualityFigure(
                measure,
                row.requiredText("part"),
                whole(row, "numerator"),
                whole(row, "denominator"),
                real(row, "share"),
                real(row, "low"),
                real(row, "high"));
    }

    private static @Nullable Long whole(Row row, String column) {
        return Optional.ofNullable(row.text(column)).map(Long::valueOf).orElse(null);
    }

    private static @Nullable Double real(Row row, String column) {
        return Optional.ofNullable(row.text(column)).map(Double::valueOf).orElse(null);
    }

    private static SqlScript script(String name) {
        return SqlScript.beside(LinkQuality.class, name);
    }
}
