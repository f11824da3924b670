package org.qingce.linkage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.qingce.linkage.model.BlockingRule;
import org.qingce.linkage.model.MatchModel;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.SqlText;
import org.qingce.workbench.Workbench;

/**
 * Stage 3 of linkage: which pairs are looked at. Each blocking rule is one equi-join; a pair belongs to the first rule that makes it.
 * A value that too many mentions share asks for the rule's further columns too; what is still shared by too many is left out, and
 * {@code oversize} says so.
 */
public final class Candidates {

    private static final SqlText TRUE = new SqlText("true");
    private static final SqlText TOUCHED =
            new SqlText("candidate.mention_id in (select mention_id from scratch.touched_mention)");
    private static final SqlText TOUCHED_NODE =
            new SqlText("node.node_id in (select node_id from scratch.touched_node)");
    private static final SqlText NOTHING = new SqlText("");

    private final Workbench workbench;
    private final MatchModel model;
    private final ModelSql sql;
    private final boolean all;
    private final boolean remembers;

    /**
     * @param all whether every mention asks for pairs, or only {@code touched_row}
     */
    Candidates(Workbench workbench, MatchModel model, boolean all) {
        this(workbench, model, all, !all);
    }

    private Candidates(Workbench workbench, MatchModel model, boolean all, boolean remembers) {
        this.workbench = workbench;
        this.model = model;
        this.sql = new ModelSql(model);
        this.all = all;
        this.remembers = remembers;
    }

    /**
     * Pairs for some mentions only, whatever was made before.
     *
     * @param workbench has {@code linkage_mention}, the mentions of {@code scratch.touched_mention} that ask for pairs, and the same as
     *     the model sees them in {@code scratch.touched_row}
     */
    public static Candidates of(Workbench workbench, MatchModel model) {
        return new Candidates(workbench, model, false, false);
    }

    /** Makes {@code scratch.pair}: candidate pairs with the place of the first rule that makes each. */
    public void make() {
        workbench.run(script("no_pairs"));
        for (int place = 0; place < model.blocking().size(); place++) {
            make(model.blocking().get(place), place);
        }
        if (all || remembers) {
            workbench.run(script("parted_pairs"), Map.of("touched", all ? TRUE : TOUCHED_NODE));
        }
        workbench.run(script("pairs"));
    }

    private void make(BlockingRule rule, int place) {
        var parameters = new HashMap<String, Object>();
        parameters.put("rule", rule.id());
        parameters.put("rule_no", place);
        parameters.put("limit", rule.limit());
        parameters.put("columns", sql.blocked(rule));
        parameters.put("narrow", sql.narrow(rule));
        parameters.put(
                "makes_pairs",
                new SqlText(
                        rule.sides() == BlockingRule.Sides.ONE_OPEN ? "bool_or(is_open)" : "min(core) <> max(core)"));
        parameters.put("present", sql.present(rule));
        parameters.put("value", sql.blockedText(rule));
        parameters.put("bearer_columns", columnsOf(rule, "bearer"));
        parameters.putAll(asking(rule));
        parameters.put("was_common", wasCommon(rule));
        run("blocked_keys", parameters);
        parameters.put("touched", all ? TRUE : TOUCHED);
        parameters.put("equal", sql.blockedEqual(rule, "candidate", "blocked"));
        run("blocked_rows", parameters);
        parameters.put("equal", sql.blockedEqual(rule, "bearer", "common"));
        run("common", parameters);
        boolean common = anyCommon();
        if (common) {
            run("oversize", parameters);
        }
        if (remembers) {
            parameters.put("value", bearerText(rule));
            run("crossed", parameters);
        }
        parameters.put("equal_crowded", sql.blockedEqual(rule, "bearer", "crowded"));
        parameters.put("equal_parts", sql.blockedEqual(rule, "l", "r"));
        parameters.put("sides", sides(rule));
        run(common ? "made_pairs" : "made_pairs_whole", parameters);
    }

    /** Where no value is too common there is nothing to part. */
    private boolean anyCommon() {
        return workbench
                        .list(script("common_count"), Map.of(), row -> row.number("common"))
                        .get(0)
                > 0;
    }

    private Map<String, SqlText> asking(BlockingRule rule) {
        if (!all) {
            return Map.of("asking", new SqlText("scratch.touched_row"), "several", NOTHING);
        }
        return rule.sides() == BlockingRule.Sides.ONE_OPEN
                ? Map.of("asking", new SqlText("scratch.open_row"), "several", NOTHING)
                : Map.of(
                        "asking", new SqlText("linkage_mention"),
                        "several", new SqlText("having min(core) <> max(core)"));
    }

    private static SqlText sides(BlockingRule rule) {
        var conditions = new ArrayList<String>();
        conditions.add("(l.touched or r.touched)");
        conditions.add(
                rule.sides() == BlockingRule.Sides.ONE_OPEN
                        ? "l.is_open and (not r.is_open or l.mention_id < r.mention_id)"
                        : "l.mention_id < r.mention_id");
        return new SqlText(String.join(" and ", conditions));
    }

    private SqlText wasCommon(BlockingRule rule) {
        return remembers && oversizeBefore(rule)
                ? new SqlText(sql.blockedText(rule).sql() + " in (select value from link_oversize where rule = "
                        + workbench.dialect().literal(rule.id()) + ")")
                : new SqlText("false");
    }

    private boolean oversizeBefore(BlockingRule rule) {
        return workbench
                        .list(script("oversize_before"), Map.of("rule", rule.id()), row -> row.number("common"))
                        .get(0)
                > 0;
    }

    private static SqlText bearerText(BlockingRule rule) {
        return new SqlText(rule.on().stream()
                .map(column -> "cast(bearer." + column + " as string)")
                .collect(Collectors.joining(" || ' ' || ")));
    }

    private static SqlText columnsOf(BlockingRule rule, String alias) {
        return new SqlText(
                rule.on().stream().map(column -> alias + "." + column).collect(Collectors.joining(", ")));
    }

    private void run(String name, Map<String, Object> parameters) {
        workbench.run(script(name), parameters);
    }

    private static SqlScript script(String name) {
        return SqlScript.beside(Candidates.class, name);
    }
}
