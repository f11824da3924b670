package org.qingce.linkage.training;

import java.util.List;
import org.qingce.linkage.model.Weights;

/**
 * What was learnt before it becomes a model.
 *
 * @param weights m and u by comparison
 * @param sources where m comes from, by comparison
 * @param matches how many pairs of the register, not of one certain key, are one
 * @param odds odds that two mentions taken at random are one
 * @param looking EM by blocking rule, by which m was found
 * @param company EM by blocking rule, with m known: what else agrees among its pairs
 * @param trusted by blocking rule: whether its word on m was heard
 * @param way how EM went
 */
record Learned(
        List<Weights> weights,
        List<Source> sources,
        double matches,
        double odds,
        List<RuleFit> looking,
        List<RuleFit> company,
        List<Boolean> trusted,
        Way way) {

    /**
     * How EM went.
     *
     * @param rounds the most it took
     * @param converged whether it came to rest wherever it was heard
     */
    record Way(int rounds, boolean converged) {

        static Way of(List<RuleFit> heard) {
            return new Way(
                    heard.stream().mapToInt(fit -> fit.fit().iterations()).max().orElse(0),
                    heard.stream().allMatch(fit -> fit.fit().converged()));
        }
    }

    /** Where m of a comparison comes from. */
    enum Source {
        /** Pairs of one certain key. */
        ANCHOR,
        /** EM. */
        EM,
        /** Nothing told; what is usual. */
        USUAL
    }

    Learned {
        weights = List.copyOf(weights);
        sources = List.copyOf(sources);
        looking = List.copyOf(looking);
        company = List.copyOf(company);
        trusted = List.copyOf(trusted);
    }

    /** log2 of the odds that two mentions taken at random are one. */
    double prior() {
        return Math.log(odds) / Math.log(2);
    }

    /** The weight of levels in bits, without frequencies. */
    double weight(List<Integer> levels) {
        double weight = prior();
        for (int place = 0; place < levels.size(); place++) {
            weight += levels.get(place) < 0 ? 0 : weights.get(place).bits(levels.get(place));
        }
        return weight;
    }
}
