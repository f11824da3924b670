package org.qingce.linkage.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every similarity and every pair of values. */
class SimilarityLawsTest {

    private static final int CASES = 20_000;

    static List<Similarity> all() {
        return Similarities.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void symmetricAndWithinItsRange(Similarity similarity) {
        SampleValues values = new SampleValues(1);
        for (int i = 0; i < CASES; i++) {
            String left = values.of(similarity.name());
            String right = values.of(similarity.name());
            int alike = similarity.of(left, right);
            assertThat(similarity.of(right, left)).as(left + " – " + right).isEqualTo(alike);
            assertThat(alike).isBetween(0, 100);
            if (!similarity.grades().isEmpty() && alike > 0) {
                assertThat(similarity.grades().values()).contains(alike);
            }
        }
    }

    /** A newborn's stand-in name tells nothing, and neither does a surname beside an unreadable character. */
    @ParameterizedTest
    @MethodSource("all")
    void equalValuesAreEqual(Similarity similarity) {
        SampleValues values = new SampleValues(2);
        for (int i = 0; i < CASES / 10; i++) {
            String value = values.of(similarity.name());
            boolean tellsLittle = value.contains("之女") || value.matches(".[□?]+|.[□?].?");
            if (!similarity.name().equals("chinese-name") || !tellsLittle) {
                assertThat(similarity.of(value, new String(value))).as(value).isEqualTo(Similarity.EQUAL);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyGradeIsReached(Similarity similarity) {
        SampleValues values = new SampleValues(3);
        List<Integer> met = IntStream.range(0, 10 * CASES)
                .mapToObj(i -> similarity.of(values.of(similarity.name()), values.of(similarity.name())))
                .distinct()
                .toList();
        assertThat(met).containsAll(similarity.grades().values());
    }

    @ParameterizedTest
    @MethodSource("all")
    void anyThreadSaysTheSame(Similarity similarity) {
        SampleValues values = new SampleValues(4);
        List<String> sample = IntStream.range(0, 2_000)
                .mapToObj(i -> values.of(similarity.name()))
                .toList();
        int[] parallel = compareNeighbours(similarity, sample, true);
        assertThat(compareNeighbours(similarity, sample, false)).isEqualTo(parallel);
    }

    @Test
    void charactersBeyondTheBasicPlaneCountAsOne() {
        assertThat(Similarities.named("levenshtein").of("𠮷田", "𠮸田")).isEqualTo(50);
        assertThat(Similarities.named("edits").of("𠮷𠮸", "𠮸𠮷")).isEqualTo(90);
    }

    private static int[] compareNeighbours(Similarity similarity, List<String> values, boolean parallel) {
        IntStream places = IntStream.range(0, 50 * values.size());
        return (parallel ? places.parallel() : places)
                .map(i -> similarity.of(values.get(i % values.size()), values.get(i * 7 % values.size())))
                .toArray();
    }
}
