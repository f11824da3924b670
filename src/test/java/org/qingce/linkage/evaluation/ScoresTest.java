package org.qingce.linkage.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoresTest {

    private static final Offset<Double> EXACT = offset(1e-12);

    /** Bagga and Baldwin (1998), figure 1: the true chains 1-5, 6-7 and 8-12. */
    private static final List<String> TRUTH = letters("AAAAABBCCCCC");

    /** Their first response joins the small chain to a big one. */
    private static final List<String> FIRST = letters("ppppprrrrrrr");

    /** Their second response joins the two big chains. */
    private static final List<String> SECOND = letters("ppppprrppppp");

    @Test
    void bCubedGivesWhatItsAuthorsGive() {
        assertThat(BCubed.of(Overlaps.of(FIRST, TRUTH)).precision()).isEqualTo(16.0 / 21, EXACT);
        assertThat(BCubed.of(Overlaps.of(SECOND, TRUTH)).precision()).isEqualTo(7.0 / 12, EXACT);
        assertThat(BCubed.of(Overlaps.of(FIRST, TRUTH)).recall()).isEqualTo(1);
        assertThat(BCubed.of(Overlaps.of(SECOND, TRUTH)).recall()).isEqualTo(1);
        assertThat(BCubed.of(Overlaps.of(FIRST, TRUTH)).f1()).isEqualTo(32.0 / 37, EXACT);
    }

    @Test
    void pairsCountWhatIsTogether() {
        PairwiseScore first = PairwiseScore.of(Overlaps.of(FIRST, TRUTH));
        assertThat(first).isEqualTo(new PairwiseScore(10 + 1 + 10, 10, 0));
        assertThat(first.precision()).isEqualTo(21.0 / 31, EXACT);
        assertThat(first.recall()).isEqualTo(1);
        assertThat(first.f1()).isEqualTo(42.0 / 52, EXACT);
        assertThat(PairwiseScore.of(Overlaps.of(TRUTH, SECOND))).isEqualTo(new PairwiseScore(21, 0, 25));
    }

    @Test
    void clustersAreWholeMixedOrSplit() {
        ClusterCounts counts = ClusterCounts.of(Overlaps.of(letters("ppppqrr"), letters("AAABBCC")));
        assertThat(counts).isEqualTo(new ClusterCounts(7, 3, 3, 1, 1, 1, 4, 3));
    }

    @Test
    void aMentionWithoutTruthIsLeftOut() {
        List<String> truth = Arrays.asList("A", "A", null, "B");
        assertThat(PairwiseScore.of(Overlaps.of(letters("pppq"), truth))).isEqualTo(new PairwiseScore(1, 0, 0));
        assertThat(BCubed.of(Overlaps.of(letters("pppq"), truth))).isEqualTo(new BCubed(1, 1));
        assertThat(ClusterCounts.of(Overlaps.of(letters("pppq"), truth)).mentions())
                .isEqualTo(3);
    }

    @Test
    void nothingAtAllIsWithoutFault() {
        Overlaps nothing = Overlaps.of(List.of(), List.of());
        assertThat(PairwiseScore.of(nothing).f1()).isEqualTo(1);
        assertThat(BCubed.of(nothing).f1()).isEqualTo(1);
        assertThat(ClusterCounts.of(nothing).clusters()).isZero();
    }

    @Test
    void linkingNothingCostsRecallOnly() {
        PairwiseScore alone = PairwiseScore.of(Overlaps.of(letters("pqrs"), letters("AAAB")));
        assertThat(alone).isEqualTo(new PairwiseScore(0, 0, 3));
        assertThat(alone.precision()).isEqualTo(1);
        assertThat(alone.f1()).isZero();
    }

    @Test
    void bigClustersAreCountedWithoutOverflow() {
        List<Integer> one = Collections.nCopies(200_000, 1);
        assertThat(PairwiseScore.of(Overlaps.of(one, one)).truePositives()).isEqualTo(19_999_900_000L);
    }

    @Test
    void labelingsOfDifferentMentionsAreRefused() {
        assertThatThrownBy(() -> Overlaps.of(List.of(1), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("1 clusters, but 0 truths");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theScoresAreThoseOfTheDefinitions(long seed) {
        List<Integer> clusters = labels(seed);
        List<Integer> truths = labels(seed + 100);
        Overlaps overlaps = Overlaps.of(clusters, truths);
        assertThat(PairwiseScore.of(overlaps)).isEqualTo(countedPairByPair(clusters, truths));
        assertThat(BCubed.of(overlaps).precision()).isEqualTo(meanMentionByMention(clusters, truths), EXACT);
        assertThat(BCubed.of(overlaps).recall()).isEqualTo(meanMentionByMention(truths, clusters), EXACT);
    }

    @Test
    void pairsMakeALabelingFollowedThrough() {
        var labels = new PairLabels<String>();
        labels.join("a", "b");
        labels.join("c", "d");
        labels.join("b", "c");
        labels.join("e", "e");
        assertThat(List.of("a", "b", "c", "d")).extracting(labels::labelOf).containsOnly(labels.labelOf("a"));
        assertThat(labels.labelOf("e")).isEqualTo("e");
        assertThat(labels.labelOf("f")).isEqualTo("f");
    }

    private static PairwiseScore countedPairByPair(List<Integer> clusters, List<Integer> truths) {
        long both = 0;
        long made = 0;
        long real = 0;
        for (int left = 0; left < clusters.size(); left++) {
            for (int right = 0; right < left; right++) {
                boolean linked = clusters.get(left).equals(clusters.get(right));
                boolean same = truths.get(left).equals(truths.get(right));
                both += linked && same ? 1 : 0;
                made += linked ? 1 : 0;
                real += same ? 1 : 0;
            }
        }
        return new PairwiseScore(both, made - both, real - both);
    }

    private static double meanMentionByMention(List<Integer> within, List<Integer> others) {
        double sum = 0;
        for (int mention = 0; mention < within.size(); mention++) {
            double with = 0;
            double right = 0;
            for (int other = 0; other < within.size(); other++) {
                if (within.get(mention).equals(within.get(other))) {
                    with++;
                    right += others.get(mention).equals(others.get(other)) ? 1 : 0;
                }
            }
            sum += right / with;
        }
        return sum / within.size();
    }

    private static List<Integer> labels(long seed) {
        var random = new Random(seed);
        var labels = new ArrayList<Integer>();
        for (int mention = 0; mention < 150; mention++) {
            labels.add(random.nextInt(1 + random.nextInt(60)));
        }
        return labels;
    }

    private static List<String> letters(String labels) {
        return List.of(labels.split(""));
    }
}
