package org.qingce.linkage.model;

import java.util.Map;
import java.util.TreeMap;

/**
 * What training found. Frozen: a run uses them as they stand and names their version.
 *
 * @param version from 1, one more with each training
 * @param trainedOn business date of the training, yyyy-MM-dd
 * @param mentions how many mentions the register had
 * @param prior log2 of the odds that two mentions taken at random are one
 * @param converged whether EM came to rest
 * @param iterations how many rounds EM took
 * @param weights by comparison id
 * @param frequencyFloor smallest share a value counts for in the frequency adjustment; rarer ones weigh like it
 */
public record Parameters(
        int version,
        String trainedOn,
        long mentions,
        double prior,
        boolean converged,
        int iterations,
        Map<String, Weights> weights,
        double frequencyFloor) {

    public Parameters {
        weights = new TreeMap<>(weights);
    }

    /** What training found for a comparison. */
    public Weights of(Comparison comparison) {
        Weights found = weights.get(comparison.id());
        if (found == null) {
            throw new IllegalArgumentException("nothing was found for comparison " + comparison.id() + ": train again");
        }
        return found;
    }
}
