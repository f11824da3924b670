package org.qingce.linkage.explanation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingce.linkage.model.MatchModel;
import org.qingce.workbench.Workbench;

/**
 * Why two mentions are one or are not: a waterfall from the prior over each comparison to the match weight, and what was made of it.
 *
 * <p>I. P. Fellegi and A. B. Sunter, A Theory for Record Linkage, JASA 64 (1969): the weight is the sum of log2(m/u).
 *
 * @param left one mention
 * @param right the other
 * @param prior where the weight starts: log2 of the odds that two mentions taken at random are one
 * @param steps what each comparison adds, in the order of the model
 * @param veto id of the constraint that says that these two cannot be one; null where none does
 * @param link weight from which a pair is linked
 * @param review weight from which a pair is kept for review
 * @param rules what each blocking rule makes of them, in the order of the model
 * @param standing what became of them in the last run
 */
public record Explanation(
        Side left,
        Side right,
        double prior,
        List<Step> steps,
        @Nullable String veto,
        double link,
        double review,
        List<RuleAnswer> rules,
        Standing standing) {

    public Explanation {
        steps = List.copyOf(steps);
        rules = List.copyOf(rules);
    }

    /**
     * Explains two mentions of the last run.
     *
     * @param workbench holds the tables of linkage
     * @param model the trained model of that run, its frequencies in {@code link_frequency}
     * @param input relation of the current mentions
     * @throws IllegalArgumentException if the last run did not see one of them, or both are one mention
     */
    public static Explanation of(Workbench workbench, MatchModel model, String input, long left, long right) {
        return new Explainer(workbench, model, input).explain(left, right);
    }

    /**
     * Explains the pair that best speaks for two groups of mentions being one.
     *
     * @param left mentions of one person
     * @param right mentions of another
     */
    public static Explanation best(
            Workbench workbench, MatchModel model, String input, List<Long> left, List<Long> right) {
        return new Explainer(workbench, model, input).best(left, right);
    }

    /** The match weight in bits. */
    public double weight() {
        return steps.isEmpty() ? prior : steps.get(steps.size() - 1).total();
    }

    /** The probability that the two are one by the model's word, 0 to 1. */
    public double probability() {
        return 1 / (1 + Math.pow(2, -weight()));
    }
}
