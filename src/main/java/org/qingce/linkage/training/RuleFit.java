package org.qingce.linkage.training;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * EM over the pairs of one blocking rule. What the rule asks to be equal is left out: among its pairs that tells nothing.
 *
 * @param rule its place in the model
 * @param open by comparison: whether the rule leaves it to be compared
 * @param fit what EM found
 * @param matches how many of its pairs, in the whole register, are one
 */
record RuleFit(int rule, List<Boolean> open, Fit fit, double matches) {

    RuleFit {
        open = List.copyOf(open);
    }

    /** The comparisons that the rule leaves open, by place. */
    Stream<Integer> places() {
        return IntStream.range(0, open.size()).filter(open::get).boxed();
    }

    /** How many comparisons the rule leaves to be compared. */
    long openComparisons() {
        return places().count();
    }

    /** m of a comparison. */
    List<Double> m(int place) {
        return fit.mixture().weights().get(place).m();
    }

    /** How probable it is that a pair of this rule is one, 0 to 1. */
    double posterior(PairCount count) {
        return fit.mixture().posterior(visible(open, count.levels()));
    }

    /** Levels without those that are not open. */
    static List<Integer> visible(List<Boolean> open, List<Integer> levels) {
        var visible = new ArrayList<Integer>();
        for (int place = 0; place < levels.size(); place++) {
            visible.add(open.get(place) ? levels.get(place) : Integer.valueOf(-1));
        }
        return visible;
    }
}
