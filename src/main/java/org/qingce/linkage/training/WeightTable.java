package org.qingce.linkage.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Candidate pairs by match weight, and how many of each weight are one. What is believed of a pair is what EM says of the blocking
 * rule that made it, where relatives are known to agree, moved by how common its values are; not its weight, which takes
 * agreements for independent.
 */
final class WeightTable {

    private static final double REVIEW = 0.1;

    /** Weight of a pair that is one in one case of ten. */
    static final double DOUBTFUL = Math.log(REVIEW / (1 - REVIEW)) / Math.log(2);

    /** Pairs of one weight. */
    record Line(double weight, double pairs, double matches) {}

    private final List<Line> lines;
    private final double matches;

    /**
     * @param lines one a weight
     * @param matches how many pairs of the register are one
     */
    WeightTable(List<Line> lines, double matches) {
        this.lines = lines.stream()
                .sorted(Comparator.comparingDouble(Line::weight).reversed())
                .toList();
        this.matches =
                Math.max(matches, lines.stream().mapToDouble(Line::matches).sum());
    }

    /** Adds up counts of weights. */
    static WeightTable of(List<WeightCount> counts, Matches belief, Learned learned, RuleSample sample) {
        Map<Double, Line> lines = new TreeMap<>();
        for (WeightCount count : counts) {
            double pairs = count.pair().pairs() * sample.standsFor(count.pair());
            double posterior = moved(
                    belief.posterior(count.pair()),
                    count.middle() - learned.weight(count.pair().levels()));
            lines.merge(count.weight(), new Line(count.weight(), pairs, pairs * posterior), WeightTable::sum);
        }
        return new WeightTable(List.copyOf(lines.values()), learned.matches());
    }

    /** The same pairs, each believed as its weight says. */
    WeightTable atTheirWord() {
        List<Line> told = lines.stream()
                .map(line -> new Line(line.weight(), line.pairs(), line.pairs() / (1 + Math.pow(2, -line.weight()))))
                .toList();
        return new WeightTable(told, 0);
    }

    /** Adds up counts of weights, each pair being believed by its own weight. */
    static WeightTable of(List<WeightCount> counts, Learned learned, RuleSample sample) {
        Map<Double, Line> lines = new TreeMap<>();
        for (WeightCount count : counts) {
            double pairs = count.pair().pairs() * sample.standsFor(count.pair());
            double posterior = 1 / (1 + Math.pow(2, -count.middle()));
            lines.merge(count.weight(), new Line(count.weight(), pairs, pairs * posterior), WeightTable::sum);
        }
        return new WeightTable(List.copyOf(lines.values()), learned.matches());
    }

    private static Line sum(Line line, Line other) {
        return new Line(line.weight(), line.pairs() + other.pairs(), line.matches() + other.matches());
    }

    private static double moved(double posterior, double bits) {
        double odds = posterior / Math.max(1e-12, 1 - posterior) * Math.pow(2, bits);
        return odds / (1 + odds);
    }

    /** What is to be expected of each threshold, the highest first. */
    List<Estimate> estimates() {
        var estimates = new ArrayList<Estimate>();
        double links = 0;
        double right = 0;
        for (Line line : lines) {
            links += line.pairs();
            right += line.matches();
            estimates.add(
                    new Estimate(line.weight(), links, 1 - right / links, matches == 0 ? 0 : 1 - right / matches));
        }
        return estimates;
    }

    /** The threshold with the largest estimated F1; the highest among equals. */
    Estimate best() {
        return estimates().stream()
                .reduce((best, next) -> next.f1() > best.f1() ? next : best)
                .orElse(new Estimate(0, 0, 0, 0));
    }

    /**
     * The lowest threshold with no more false links than allowed; where even the highest weights have more, the one with fewest. Without any pairs to judge
     * by, the weight at which a single pair is as safe.
     */
    Estimate within(double falseLinks) {
        List<Estimate> estimates = estimates();
        return estimates.stream()
                .filter(estimate -> estimate.falseLinks() <= falseLinks)
                .reduce((first, next) -> next)
                .or(() -> estimates.stream().min(Comparator.comparingDouble(Estimate::falseLinks)))
                .orElse(new Estimate(safe(falseLinks), 0, 0, 0));
    }

    /** The weight from which a single link is wrong with no more than this chance, the weight taken at its word. */
    static double safe(double falseLinks) {
        return Math.log((1 - falseLinks) / falseLinks) / Math.log(2);
    }

    /** What is to be expected of a threshold that was set by hand. */
    Estimate at(double threshold) {
        return estimates().stream()
                .filter(estimate -> estimate.threshold() >= threshold)
                .reduce((first, next) -> next)
                .map(estimate ->
                        new Estimate(threshold, estimate.links(), estimate.falseLinks(), estimate.missedLinks()))
                .orElse(new Estimate(threshold, 0, 0, matches == 0 ? 0 : 1));
    }

    /** The lowest weight, at most {@code link}, down to which at least one pair in ten of each whole bit is one. */
    double review(double link) {
        double review = link;
        while (shareBetween(review - 1, review) >= REVIEW) {
            review -= 1;
        }
        return review;
    }

    private double shareBetween(double from, double to) {
        double pairs = 0;
        double right = 0;
        for (Line line : lines) {
            if (line.weight() >= from && line.weight() < to) {
                pairs += line.pairs();
                right += line.matches();
            }
        }
        return pairs == 0 ? 0 : right / pairs;
    }
}
