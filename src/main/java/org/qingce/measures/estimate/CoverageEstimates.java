package org.qingce.measures.estimate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingce.statistics.ConfidenceInterval;
import org.qingce.statistics.OddsRatio;
import org.qingce.statistics.TwoListEstimate;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.Workbench;

/**
 * How many people live in each division, and how many of them the whole-population database holds, estimated from two lists: that database
 * as received and the police register. A third list shows where the two depend on each other; entries that only the database has may be
 * wrong ones. Either is noted, for either bends the estimate; see {@code docs/statistics.md}.
 */
public final class CoverageEstimates {

    /** Share of the people who are in the database. */
    public static final String COVERAGE = "coverage-estimated";

    /** How many people there are. */
    public static final String POPULATION = "population-estimated";

    private static final String VIEW = "received";
    private static final String THIRD = "health-record";

    /** Below so many on both lists the estimate is biased (D. S. Robson, H. A. Regier 1964; Seber 1982, p. 60). */
    private static final long ENOUGH_ON_BOTH = 7;

    /** Odds this far from even are far from independent, if not by chance. */
    private static final double FAR_ODDS = 2;

    /** More of the database than this on no other list bend the estimate visibly. */
    private static final double MANY_TO_CHECK = 0.05;

    private final Workbench workbench;
    private final double target;

    /**
     * @param workbench holds the tables of intake and population
     * @param target what coverage is held against, 0 to 1
     */
    public CoverageEstimates(Workbench workbench, double target) {
        this.workbench = workbench;
        this.target = target;
    }

    /** Replaces the estimates by those of now; there are none where no whole-population file has been received. */
    public void compute() {
        workbench.run(script("person_lists"), Map.of("third", THIRD));
        workbench.run(script("places"));
        Map<Estimate.Place, ListCounts> counts = counts();
        boolean received = counts.values().stream().anyMatch(count -> count.on(ListCounts.DATABASE) > 0);
        var estimates = new ArrayList<Estimate>();
        if (received) {
            counts.forEach((place, count) -> estimates.addAll(estimates(place, count)));
        }
        var table = new EstimateTable(workbench);
        workbench.inTransaction(() -> table.replace(List.of(COVERAGE, POPULATION), estimates));
        workbench.run(script("leave"));
    }

    private Map<Estimate.Place, ListCounts> counts() {
        var counts = new LinkedHashMap<Estimate.Place, ListCounts>();
        workbench.each(script("list_counts"), Map.of(), row -> {
            var place = new Estimate.Place(row.requiredText("division"), row.requiredText("level"));
            counts.computeIfAbsent(place, absent -> new ListCounts())
                    .count((int) row.number("lists"), row.number("persons"));
        });
        return counts;
    }

    private List<Estimate> estimates(Estimate.Place place, ListCounts counts) {
        TwoListEstimate lists = counts.twoLists();
        boolean few = lists.both() < ENOUGH_ON_BOTH;
        ConfidenceInterval total = lists.interval();
        var share =
                new ConfidenceInterval(lists.first() / Math.max(1, total.high()), share(lists.first(), total.low()));
        EstimateNote note = note(counts);
        var coverage = Estimate.of(
                COVERAGE,
                VIEW,
                place,
                share(lists.first(), lists.total()),
                share,
                lists.first(),
                Math.round(lists.total()),
                few ? Verdict.TOO_FEW : Verdict.against(target, share));
        var population = Estimate.of(
                POPULATION, VIEW, place, lists.total(), total, lists.union(), 0, few ? Verdict.TOO_FEW : Verdict.USUAL);
        return List.of(coverage.noting(note), population.noting(note));
    }

    private static double share(long listed, double total) {
        return total <= 0 ? 0 : Math.min(1, listed / total);
    }

    private static EstimateNote note(ListCounts counts) {
        EstimateNote note = EstimateNote.NONE.with("to-check", counts.toCheck());
        if (counts.toCheck() > MANY_TO_CHECK) {
            note = note.with("erroneous");
        }
        if (counts.on(ListCounts.THIRD) == 0) {
            return note.with("no-third");
        }
        OddsRatio odds = counts.dependence();
        note = note.with("third", THIRD)
                .with("odds-ratio", odds.value())
                .with("odds-low", odds.interval().low())
                .with("odds-high", odds.interval().high());
        boolean far = odds.value() > FAR_ODDS || odds.value() < 1 / FAR_ODDS;
        return far && odds.interval().excludes(1, 1) ? note.with("dependent") : note;
    }

    private static SqlScript script(String name) {
        return SqlScript.beside(CoverageEstimates.class, name);
    }
}
