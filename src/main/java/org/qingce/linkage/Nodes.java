package org.qingce.linkage;

import java.util.Map;
import org.qingce.linkage.model.MatchModel;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.SqlText;
import org.qingce.workbench.Workbench;

/**
 * Stages 1 and 2 of linkage: which mentions are one for certain, and which say the same. Works out the node of every mention that came
 * or whose node may change, in {@code scratch}.
 *
 * <p>Mentions of one certain key are one node, unless the columns that tell people apart differ in all of them: such mentions fall
 * into people by agreement on either column, followed through (one may bridge two others); a mention that lacks one of them goes
 * with the people that know the other, or else with the people most often mentioned. Mentions without a key stand together where
 * all their values are equal and tell enough to know a person by.
 */
final class Nodes {

    private static final SqlText ALL = new SqlText("true");
    private static final SqlText NONE = new SqlText("false");
    private static final SqlText TOUCHED_KEYS =
            new SqlText("certain_key in (select certain_key from scratch.touched_key)");

    private final Workbench workbench;
    private final MatchModel model;
    private final ModelSql sql;
    private final SqlText input;

    Nodes(Workbench workbench, MatchModel model, SqlText input) {
        this.workbench = workbench;
        this.model = model;
        this.sql = new ModelSql(model);
        this.input = input;
    }

    /** What came and went since the last run. */
    record Changes(long arrived, long gone, long known) {
        boolean isFirstRun() {
            return known == 0;
        }
    }

    /** Defines what the linker sees, and finds out what came and went. */
    Changes look() {
        new ModelTerms(model).defineMentions(workbench, input.sql());
        workbench.run(script("arrivals"), Map.of("input", input));
        return workbench
                .list(
                        script("change_counts"),
                        Map.of(),
                        row -> new Changes(row.number("arrived"), row.number("gone"), row.number("known")))
                .get(0);
    }

    /** Gives every mention its node; {@code linkage_node} shows them all afterwards. */
    void place(boolean firstRun) {
        workbench.run(
                script("claims"),
                Map.of(
                        "keys_in_question", firstRun ? ALL : TOUCHED_KEYS,
                        "columns", sql.columns(),
                        "second_apart", sql.apart(1)));
        joinAcquaintances();
        workbench.run(script("parted"));
        recognise();
        SqlText known = firstRun ? NONE : TOUCHED_KEYS;
        workbench.run(script("placed"), Map.of("link", model.thresholds().linkWeight(), "known_in_question", known));
        workbench.run(script("moved"), Map.of("known_in_question", known));
        workbench.run(script("node_view"));
    }

    /** Each round carries the smallest label one column and the other further, until none is torn. */
    private void joinAcquaintances() {
        do {
            workbench.run(script("join_by_first"));
            workbench.run(script("join_by_second"));
        } while (workbench
                        .list(script("unsettled"), Map.of(), row -> row.number("unsettled"))
                        .get(0)
                > 0);
    }

    private void recognise() {
        workbench.run(script("open_rows"), Map.of("names", sql.names(), "content", sql.content()));
        Comparing.define(workbench, model, "scratch.pair", "scratch.open_row");
        workbench.run(script("recognised"), Map.of("weight", sql.weight(), "frequency_joins", sql.frequencyJoins()));
    }

    private static SqlScript script(String name) {
        return SqlScript.beside(Nodes.class, name);
    }
}
