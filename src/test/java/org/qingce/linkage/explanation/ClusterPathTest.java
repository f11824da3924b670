package org.qingce.linkage.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ClusterPathTest {

    private static Hop link(long from, long to, double weight) {
        return new Hop(from, to, weight, "rule");
    }

    @Test
    void aStrongDetourIsTakenBeforeAWeakShortcut() {
        var links = List.of(link(1, 2, 30), link(2, 3, 25), link(1, 3, 9));
        assertThat(ClusterPath.between(3, 1, links)).containsExactly(link(3, 2, 25), link(2, 1, 30));
    }

    @Test
    void withoutLinksThereIsNoWay() {
        assertThat(ClusterPath.between(1, 9, List.of(link(1, 2, 30)))).isEmpty();
    }

    @Test
    void itsWeakestLinkIsAsStrongAsThatOfAnyWay() {
        var random = new Random(11);
        for (int round = 0; round < 300; round++) {
            int nodes = 3 + random.nextInt(6);
            var links = new ArrayList<Hop>();
            for (int from = 0; from < nodes; from++) {
                for (int to = from + 1; to < nodes; to++) {
                    if (random.nextInt(3) > 0) {
                        links.add(link(from, to, random.nextInt(20)));
                    }
                }
            }
            links.sort(Comparator.comparingDouble(Hop::weight).reversed());
            List<Hop> way = ClusterPath.between(0, nodes - 1, links);
            double weakest = way.stream().mapToDouble(Hop::weight).min().orElse(-1);
            assertThat(weakest).isEqualTo(widest(nodes, links));
            for (int hop = 1; hop < way.size(); hop++) {
                assertThat(way.get(hop).from()).isEqualTo(way.get(hop - 1).to());
            }
        }
    }

    /** The widest way from the first node to the last, by trying every middle node (Floyd–Warshall); -1 for none. */
    private static double widest(int nodes, List<Hop> links) {
        double[][] width = new double[nodes][nodes];
        for (double[] row : width) {
            Arrays.fill(row, -1);
        }
        for (Hop hop : links) {
            width[(int) hop.from()][(int) hop.to()] = hop.weight();
            width[(int) hop.to()][(int) hop.from()] = hop.weight();
        }
        for (int middle = 0; middle < nodes; middle++) {
            for (int from = 0; from < nodes; from++) {
                for (int to = 0; to < nodes; to++) {
                    width[from][to] = Math.max(width[from][to], Math.min(width[from][middle], width[middle][to]));
                }
            }
        }
        return width[0][nodes - 1];
    }
}
