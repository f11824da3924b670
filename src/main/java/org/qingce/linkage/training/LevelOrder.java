package org.qingce.linkage.training;

import java.util.ArrayList;
import java.util.List;
import org.qingce.linkage.model.Weights;

/**
 * A better level should not weigh less than a worse one. Where that comes out because one of two neighbouring levels was hardly seen,
 * both are given the weight they have together; where both were seen often, it is believed.
 */
final class LevelOrder {

    private static final double OFTEN = 20;

    private LevelOrder() {}

    /** Levels that are weighed together, with their sums. */
    private record Pool(int levels, double m, double u, double ones, double twos) {

        Pool with(Pool next) {
            return new Pool(levels + next.levels, m + next.m, u + next.u, ones + next.ones, twos + next.twos);
        }

        boolean isThin() {
            return ones < OFTEN || twos < OFTEN;
        }

        boolean weighsLessThan(Pool next) {
            return m * next.u < next.m * u;
        }
    }

    /**
     * The weights put in order; u stays, and m still sums to what it did.
     *
     * @param ones how many pairs that are one were seen at each level
     * @param twos how many that are not
     */
    static Weights of(Weights weights, double[] ones, double[] twos) {
        var pools = new ArrayList<Pool>();
        for (int level = 0; level < ones.length; level++) {
            pools.add(new Pool(1, weights.m().get(level), weights.u().get(level), ones[level], twos[level]));
            while (pools.size() > 1 && outOfOrder(pools)) {
                Pool last = pools.remove(pools.size() - 1);
                pools.set(pools.size() - 1, pools.get(pools.size() - 1).with(last));
            }
        }
        return new Weights(spread(pools, weights), weights.u());
    }

    private static boolean outOfOrder(List<Pool> pools) {
        Pool last = pools.get(pools.size() - 1);
        Pool before = pools.get(pools.size() - 2);
        return before.weighsLessThan(last) && (before.isThin() || last.isThin());
    }

    private static List<Double> spread(List<Pool> pools, Weights weights) {
        var m = new ArrayList<Double>();
        for (Pool pool : pools) {
            for (int level = 0; level < pool.levels(); level++) {
                m.add(
                        pool.levels() == 1
                                ? weights.m().get(m.size())
                                : pool.m() * weights.u().get(m.size()) / pool.u());
            }
        }
        return m;
    }
}
