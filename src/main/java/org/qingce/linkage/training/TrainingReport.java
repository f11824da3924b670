package org.qingce.linkage.training;

import java.util.List;
import org.qingce.linkage.model.Thresholds;

/**
 * What training looked at and found, for people to read.
 *
 * @param mentions mentions of the register
 * @param drawn mentions that were looked at
 * @param randomPairs random pairs that u is taken from
 * @param anchorPairs pairs of one certain key
 * @param matches pairs of mentions that are thought to be one beyond those of one certain key
 * @param rules EM by blocking rule
 * @param levels what each level of each comparison is worth
 * @param prior log2 of the odds that two mentions taken at random are one
 * @param converged whether EM came to rest for every rule that was heard
 * @param thresholds what is decided on a weight
 * @param estimate how right the links will be
 * @param warnings what should be looked at, in English
 */
public record TrainingReport(
        long mentions,
        long drawn,
        long randomPairs,
        long anchorPairs,
        double matches,
        List<RuleLine> rules,
        List<LevelLine> levels,
        double prior,
        boolean converged,
        Thresholds thresholds,
        Estimate estimate,
        List<String> warnings) {

    /**
     * EM for a blocking rule.
     *
     * @param rule its id
     * @param pairs pairs it makes by itself, estimated where the register was sampled
     * @param matches how many of them are one
     * @param rounds rounds of EM
     * @param converged whether EM came to rest
     * @param heard whether its word on m was taken
     */
    public record RuleLine(String rule, long pairs, double matches, int rounds, boolean converged, boolean heard) {}

    /**
     * A level of a comparison.
     *
     * @param comparison its id
     * @param level the level as the model writes it, or "else"
     * @param m share of pairs that are one at this level
     * @param u share of pairs that are two people
     * @param bits what it adds to the match weight
     * @param source where m comes from: anchor, em, or usual
     */
    public record LevelLine(String comparison, String level, double m, double u, double bits, String source) {}

    public TrainingReport {
        rules = List.copyOf(rules);
        levels = List.copyOf(levels);
        warnings = List.copyOf(warnings);
    }
}
