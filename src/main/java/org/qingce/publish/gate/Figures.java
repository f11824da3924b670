package org.qingce.publish.gate;

import java.util.HashMap;
import java.util.Map;
import org.qingce.workbench.Row;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.Workbench;

/**
 * The figures of a state that limits speak of.
 *
 * @param townships persons by township
 * @param measures percentages of the whole register by measure and view, joined by a slash
 */
public record Figures(Map<String, Long> townships, Map<String, Double> measures) {

    private static final String TOWNSHIP = "township";
    private static final double PERCENT = 100;

    public Figures {
        townships = Map.copyOf(townships);
        measures = Map.copyOf(measures);
    }

    /** Those of the state that the register holds. */
    public static Figures now(Workbench workbench) {
        return read(workbench, "figures_now");
    }

    /** Those of the state published last. */
    public static Figures published(Workbench workbench) {
        return read(workbench, "figures_published");
    }

    /** Keeps those of now as those of the state published last. */
    public static void keep(Workbench workbench) {
        workbench.run(SqlScript.beside(Figures.class, "keep_figures"));
    }

    private static Figures read(Workbench workbench, String script) {
        var townships = new HashMap<String, Long>();
        var measures = new HashMap<String, Double>();
        workbench.each(SqlScript.beside(Figures.class, script), Map.of(), row -> {
            String figure = row.requiredText("figure");
            if (figure.equals(TOWNSHIP)) {
                townships.put(row.requiredText("division"), row.number("numerator"));
            } else {
                measures.put(figure, percent(row));
            }
        });
        return new Figures(townships, measures);
    }

    private static double percent(Row row) {
        return PERCENT * row.number("numerator") / row.number("denominator");
    }
}
