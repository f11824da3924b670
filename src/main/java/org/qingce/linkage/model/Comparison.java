package org.qingce.linkage.model;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.qingce.linkage.similarity.Similarities;
import org.qingce.linkage.similarity.Similarity;

/**
 * One item in which two mentions are compared.
 *
 * @param id how tables and pictures call it
 * @param column the column compared
 * @param alternative a column that may hold the other side's value, such as a former name; agreement by it counts below equality.
 *     Two columns that are each other's alternative may have changed places: both must then agree crosswise.
 *     Null for none
 * @param similarity name of the comparison function, see {@link Similarities}
 * @param levels what is told apart, best first: grades of the similarity, or the least similarity as a number; whatever meets
 *     none of them is the last level, "else"
 * @param frequency whether agreement in a rare value weighs more than in a common one; asked of the first level only
 * @param m share of pairs that are one at each level, "else" last, where it is known better than training could find it out: a damaged
 *     number is compared only where no certain key speaks. Null leaves it to training
 */
public record Comparison(
        String id,
        String column,
        @Nullable String alternative,
        String similarity,
        List<String> levels,
        Boolean frequency,
        @Nullable List<Double> m) {

    /** Level code where both sides are missing. */
    public static final int BOTH_MISSING = -1;

    /** Level code where one side is missing. */
    public static final int ONE_MISSING = -2;

    /** A comparison; without a word on it, frequency is not asked for. */
    public Comparison(
            String id,
            String column,
            @Nullable String alternative,
            String similarity,
            List<String> levels,
            @Nullable Boolean frequency,
            @Nullable List<Double> m) {
        this.id = id;
        this.column = column;
        this.alternative = alternative;
        this.similarity = similarity;
        this.levels = List.copyOf(levels);
        this.frequency = frequency != null && frequency;
        this.m = m == null ? null : List.copyOf(m);
    }

    /** A comparison of one column. */
    public Comparison(String id, String column, String similarity, List<String> levels, boolean frequency) {
        this(id, column, null, similarity, levels, frequency, null);
    }

    /** The comparison function. */
    public Similarity function() {
        return Similarities.named(similarity);
    }

    /** The columns it looks at. */
    public List<String> compared() {
        return alternative == null ? List.of(column) : List.of(column, alternative);
    }

    /** The least similarity of each listed level, best level first. */
    public List<Integer> floors() {
        Similarity function = function();
        return levels.stream().map(function::floor).toList();
    }

    /** Number of levels with "else", without the missing ones. */
    public int levelCount() {
        return levels.size() + 1;
    }

    /** The level of a similarity, from 0; {@code levels.size()} for "else". */
    public int levelOf(int similarity) {
        List<Integer> floors = floors();
        return IntStream.range(0, floors.size())
                .filter(level -> similarity >= floors.get(level))
                .findFirst()
                .orElse(floors.size());
    }
}
