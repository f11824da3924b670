package org.qingce.linkage.proposal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses blocking rules: again and again the one that brings most for the pairs it costs. A pair that is thought to be one counts
 * fully the first time a rule brings it, and less each further time, so that a pair has several chances.
 */
final class RuleSelection {

    private static final int MOST_RULES = 14;
    private static final double AGAIN = 0.25;
    private static final double LEAST = 0.0003;

    private final List<BlockingKey> keys;
    private final List<BlockingSearch.Agreement> agreements;
    private final double[] matches;
    private final double[] worth;
    private final long standsFor;
    private final long rows;
    private final long budget;
    private final int limit;

    RuleSelection(
            List<BlockingKey> keys,
            List<BlockingSearch.Agreement> agreements,
            Likeness likeness,
            long standsFor,
            long rows,
            long budget,
            int limit) {
        this.keys = keys;
        this.agreements = agreements;
        this.standsFor = standsFor;
        this.rows = rows;
        this.budget = budget;
        this.limit = limit;
        this.matches = agreements.stream()
                .mapToDouble(agreement -> agreement.pairs() * likeness.of(agreement.agree(), agreement.present()))
                .toArray();
        this.worth = matches.clone();
    }

    /** The rules chosen, in the order they were. */
    List<RuleChoice> of(List<BlockingSearch.Candidate> candidates) {
        var chosen = new ArrayList<RuleChoice>();
        var left = new ArrayList<>(candidates);
        double all = sum(matches);
        long spent = 0;
        while (chosen.size() < MOST_RULES && !left.isEmpty()) {
            BlockingSearch.Candidate best = best(left, budget - spent, all * LEAST);
            if (best == null) {
                break;
            }
            left.remove(best);
            spent += best.pairs() * standsFor;
            chosen.add(choice(best, all));
            take(best);
        }
        chosen.addAll(teachers(left, chosen, all));
        return chosen;
    }

    /**
     * Further rules for training: what a column is worth is learnt from pairs that agree in others, and among these most should be one.
     */
    private List<RuleChoice> teachers(List<BlockingSearch.Candidate> left, List<RuleChoice> chosen, double all) {
        var taken = new ArrayList<>(chosen);
        var further = new ArrayList<RuleChoice>();
        for (String source : sources()) {
            if (taken.stream().noneMatch(rule -> rule.teaches(source))) {
                RuleChoice best = null;
                for (BlockingSearch.Candidate candidate : left) {
                    RuleChoice choice = choice(candidate, all);
                    if (choice.teaches(source) && (best == null || choice.matches() > best.matches())) {
                        best = choice;
                    }
                }
                if (best != null) {
                    taken.add(best);
                    further.add(best);
                }
            }
        }
        return further;
    }

    private List<String> sources() {
        return keys.stream()
                .filter(key -> key.sources().size() == 1)
                .map(key -> key.sources().iterator().next())
                .distinct()
                .toList();
    }

    private BlockingSearch.@Nullable Candidate best(List<BlockingSearch.Candidate> left, long budget, double least) {
        BlockingSearch.Candidate best = null;
        double bestRatio = 0;
        for (BlockingSearch.Candidate candidate : left) {
            double gain = gain(candidate);
            double ratio = gain / (candidate.pairs() * standsFor + 2.0 * rows);
            if (gain > least && ratio > bestRatio && candidate.pairs() * standsFor <= budget) {
                best = candidate;
                bestRatio = ratio;
            }
        }
        return best;
    }

    private double gain(BlockingSearch.Candidate candidate) {
        long mask = candidate.mask();
        double gain = 0;
        for (int at = 0; at < worth.length; at++) {
            if ((agreements.get(at).agree() & mask) == mask) {
                gain += worth[at];
            }
        }
        return gain;
    }

    private void take(BlockingSearch.Candidate candidate) {
        long mask = candidate.mask();
        for (int at = 0; at < worth.length; at++) {
            if ((agreements.get(at).agree() & mask) == mask) {
                worth[at] *= AGAIN;
            }
        }
    }

    private RuleChoice choice(BlockingSearch.Candidate candidate, double all) {
        long mask = candidate.mask();
        double fresh = 0;
        double alike = 0;
        for (int at = 0; at < worth.length; at++) {
            if ((agreements.get(at).agree() & mask) == mask) {
                alike += matches[at];
                fresh += worth[at] == matches[at] ? matches[at] : 0;
            }
        }
        return new RuleChoice(
                candidate.keys().stream().map(keys::get).toList(),
                limit,
                candidate.pairs() * standsFor,
                alike * standsFor,
                all == 0 ? 0 : fresh / all);
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
