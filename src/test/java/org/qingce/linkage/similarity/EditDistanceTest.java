package org.qingce.linkage.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditDistanceTest {

    private static final int CASES = 20_000;

    @ParameterizedTest
    @ValueSource(ints = {4, 12, 63, 64, 65, 100})
    void bothDistancesObeyTheirDefinition(int length) {
        Random random = new Random(length);
        for (int i = 0; i < CASES / length; i++) {
            String left = text(random, length).replace("e", "𠮷");
            String right = random.nextBoolean() ? text(random, length) : edited(left, random);
            assertThat(EditDistance.levenshtein(left, right))
                    .as(left + " " + right)
                    .isEqualTo(byDefinition(left, right, false));
            assertThat(EditDistance.damerauLevenshtein(left, right))
                    .as(left + " " + right)
                    .isEqualTo(byDefinition(left, right, true));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 20, 64, 80})
    void theySayWhatTheLibrarySays(int length) {
        Random random = new Random(length);
        for (int i = 0; i < CASES / 10; i++) {
            String left = text(random, length);
            String right = random.nextBoolean() ? text(random, length) : edited(left, random);
            assertThat(EditDistance.levenshtein(left, right))
                    .isEqualTo(LevenshteinDistance.getDefaultInstance().apply(left, right));
            assertThat(EditDistance.damerauLevenshtein(left, right))
                    .isEqualTo(new DamerauLevenshteinDistance().apply(left, right));
        }
    }

    /** The greedy matching of Jaro may depend on the side it starts from; the library starts from the shorter text. */
    @ParameterizedTest
    @ValueSource(ints = {1, 7, 20, 64, 80})
    void jaroWinklerSaysWhatTheLibrarySays(int length) {
        Random random = new Random(length);
        for (int i = 0; i < CASES / 10; i++) {
            String one = text(random, length);
            String other = random.nextBoolean() ? text(random, length) : edited(one, random);
            String left = one.compareTo(other) < 0 ? one : other;
            String right = left.equals(one) ? other : one;
            double expected = new JaroWinklerSimilarity().apply(left, right) * 100;
            assertThat((double) JaroWinkler.of(left, right))
                    .as(left + " " + right)
                    .isBetween(expected - 1, expected + 1e-6);
        }
    }

    private static String text(Random random, int upTo) {
        return random.ints(1 + random.nextInt(upTo), 'a', 'f')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static String edited(String text, Random random) {
        int[] characters = text.codePoints().toArray();
        for (int edits = random.nextInt(4); edits > 0 && characters.length > 1; edits--) {
            int at = random.nextInt(characters.length - 1);
            int kept = characters[at];
            characters[at] = random.nextBoolean() ? 'z' : characters[at + 1];
            characters[at + 1] = kept;
        }
        return new String(characters, 0, characters.length);
    }

    private static int byDefinition(String leftText, String rightText, boolean exchanges) {
        int[] left = leftText.codePoints().toArray();
        int[] right = rightText.codePoints().toArray();
        int[][] d = new int[left.length + 1][right.length + 1];
        for (int i = 0; i <= left.length; i++) {
            for (int j = 0; j <= right.length; j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : cheapest(d, i, j, left, right, exchanges);
            }
        }
        return d[left.length][right.length];
    }

    private static int cheapest(int[][] d, int i, int j, int[] left, int[] right, boolean exchanges) {
        int replaced = d[i - 1][j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
        int cheapest = Math.min(replaced, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean exchanged = exchanges && i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
        return exchanged ? Math.min(cheapest, d[i - 2][j - 2] + 1) : cheapest;
    }
}
