package org.qingce.linkage;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.qingce.linkage.model.BlockingRule;
import org.qingce.linkage.model.MatchModel;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.SqlText;
import org.qingce.workbench.Workbench;

/** Stages 4 and 5 of linkage: what each pair of {@code scratch.pair} weighs, one row a pair of nodes in {@code scratch.scored}. */
final class Scoring {

    private final Workbench workbench;
    private final MatchModel model;
    private final ModelSql sql;

    Scoring(Workbench workbench, MatchModel model) {
        this.workbench = workbench;
        this.model = model;
        this.sql = new ModelSql(model);
    }

    void score() {
        workbench.run(script("rows"), Map.of("columns", sql.columns()));
        Comparing.define(workbench, model, "scratch.pair", "scratch.pair_row");
        workbench.run(
                script("scored"),
                Map.of(
                        "pattern", sql.pattern(),
                        "weight", sql.weight(),
                        "frequency_joins", sql.frequencyJoins()));
    }

    /** Makes {@code scratch.edge} of the scored pairs that are worth keeping, and drops those of touched nodes. */
    void keep() {
        workbench.run(script("edges"), Map.of("keep", model.thresholds().reviewWeight(), "rule_id", ruleId()));
    }

    private SqlText ruleId() {
        var rules = model.blocking().stream().map(BlockingRule::id).toList();
        return new SqlText(IntStream.range(0, rules.size())
                .mapToObj(place -> "when " + place + " then '" + rules.get(place) + "'")
                .collect(Collectors.joining(" ", "case rule when -1 then 'certain-key' ", " end")));
    }

    private static SqlScript script(String name) {
        return SqlScript.beside(Scoring.class, name);
    }
}
