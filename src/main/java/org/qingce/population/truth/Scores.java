package org.qingce.population.truth;

import java.util.List;
import org.qingce.linkage.evaluation.BCubed;
import org.qingce.linkage.evaluation.ClusterScore;
import org.qingce.linkage.evaluation.Overlaps;
import org.qingce.linkage.evaluation.PairwiseScore;

/**
 * How right persons are over some mentions.
 *
 * @param mentions how many mentions
 * @param pairs by pairs of mentions
 * @param bcubed by mention
 * @param persons by person
 */
public record Scores(long mentions, PairwiseScore pairs, BCubed bcubed, ClusterScore persons) {

    static Scores of(List<Long> persons, List<String> truths) {
        Overlaps overlaps = Overlaps.of(persons, truths);
        return new Scores(persons.size(), PairwiseScore.of(overlaps), BCubed.of(overlaps), ClusterScore.of(overlaps));
    }
}
