package org.qingce.linkage.training;

import java.util.List;
import org.qingce.linkage.model.Weights;

/**
 * Two kinds of pairs, those that are one and those that are not, each with its own distribution of levels. Given the kind, the
 * comparisons are independent of one another (Fellegi &amp; Sunter, A Theory for Record Linkage, 1969).
 *
 * @param share share of the pairs that are one, 0 to 1 (λ)
 * @param weights m and u of each comparison, in the order of the model
 */
public record Mixture(double share, List<Weights> weights) {

    public Mixture {
        weights = List.copyOf(weights);
    }

    /** How probable it is that a pair with these levels is one; negative levels say nothing. */
    public double posterior(List<Integer> levels) {
        double one = share;
        double two = 1 - share;
        for (int place = 0; place < weights.size(); place++) {
            int level = levels.get(place);
            if (level >= 0) {
                one *= weights.get(place).m().get(level);
                two *= weights.get(place).u().get(level);
            }
        }
        return one == 0 ? 0 : one / (one + two);
    }

    /** How probable a pair with these levels is. */
    double likelihood(List<Integer> levels) {
        double one = share;
        double two = 1 - share;
        for (int place = 0; place < weights.size(); place++) {
            int level = levels.get(place);
            if (level >= 0) {
                one *= weights.get(place).m().get(level);
                two *= weights.get(place).u().get(level);
            }
        }
        return one + two;
    }

    /** The largest difference of any parameter. */
    double distance(Mixture other) {
        double distance = Math.abs(share - other.share);
        for (int place = 0; place < weights.size(); place++) {
            Weights here = weights.get(place);
            Weights there = other.weights.get(place);
            distance = Math.max(distance, Math.max(distance(here.m(), there.m()), distance(here.u(), there.u())));
        }
        return distance;
    }

    private static double distance(List<Double> here, List<Double> there) {
        double distance = 0;
        for (int level = 0; level < here.size(); level++) {
            distance = Math.max(distance, Math.abs(here.get(level) - there.get(level)));
        }
        return distance;
    }
}
