package org.qingce.population.truth;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The register's persons held against a truth.
 *
 * @param linkable scores over the mentions that can be told; null where the truth does not say which
 * @param all scores over all mentions whose truth is known
 * @param unknown mentions of the register of which the truth says nothing
 * @param faults by kind of fault, by name; empty where the truth knows none
 * @param cases the hard ones; empty where the truth knows none
 */
public record Evaluation(
        @Nullable Scores linkable, Scores all, long unknown, List<FaultScore> faults, List<HardCase> cases) {

    public Evaluation {
        faults = List.copyOf(faults);
        cases = List.copyOf(cases);
    }
}
