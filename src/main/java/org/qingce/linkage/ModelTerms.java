package org.qingce.linkage;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qingce.linkage.model.BlockingRule;
import org.qingce.linkage.model.MatchModel;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.SqlText;
import org.qingce.workbench.Workbench;

/** What a model says, as SQL, for those who learn a model or judge one. */
public final class ModelTerms {

    private static final SqlScript MENTION_VIEW = SqlScript.beside(ModelTerms.class, "mention_view");

    private final ModelSql sql;

    public ModelTerms(MatchModel model) {
        this.sql = new ModelSql(model);
    }

    /** Defines {@code linkage_mention}: each mention of an input relation as the model sees it. */
    public void defineMentions(Workbench workbench, String input) {
        workbench.run(
                MENTION_VIEW,
                Map.of(
                        "input", new SqlText(input),
                        "columns", sql.columns(),
                        "names", sql.names(),
                        "certain_key", sql.certainKey(),
                        "source_bit", sql.sourceBit(),
                        "first_apart", sql.apart(0)));
    }

    /** The names of the model's columns. */
    public SqlText names() {
        return sql.names();
    }

    /** One text made of all the model's columns, the same for the same values only. */
    public SqlText content() {
        return sql.content();
    }

    /** One of the texts that tell mentions of one certain key apart: the first (0) or the second (1). */
    public SqlText apart(int place) {
        return sql.apart(place);
    }

    /** The pattern of levels of {@code linkage_compared}. */
    public SqlText pattern() {
        return sql.pattern();
    }

    /** The match weight of {@code linkage_compared} with {@link #frequencyJoins}; the model is trained. */
    public SqlText weight() {
        return sql.weight();
    }

    /** {@code b_0, b_1 …}: what each comparison adds to that weight; in order, from the prior on, they add up to it exactly. */
    public SqlText bits() {
        return sql.bits();
    }

    /** {@code share_0, share_1 …}: the share that an equal value was weighed by, null where none was. */
    public SqlText shares() {
        return sql.shares();
    }

    /** Joins that fetch the frequencies of equal values. */
    public SqlText frequencyJoins() {
        return sql.frequencyJoins();
    }

    /** The further columns of a rule as one text; null where one is missing or the rule has none. */
    public SqlText narrow(BlockingRule rule) {
        return together(rule.narrow());
    }

    /** The columns of a rule as one text, the same for the same values only; null where one is missing. */
    public SqlText value(BlockingRule rule) {
        return together(rule.on());
    }

    private static SqlText together(List<String> columns) {
        return new SqlText(
                columns.isEmpty()
                        ? "cast(null as string)"
                        : columns.stream()
                                .map(column -> "cast(" + column + " as string)")
                                .collect(Collectors.joining(" || chr(31) || ")));
    }
}
