package org.qingce.linkage.similarity;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntBiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingce.workbench.SqlFunction;

/** All similarities by name, and all functions of this package as SQL calls them. */
public final class Similarities {

    private static final List<Similarity> ALL = List.of(
            Similarity.share("exact", (left, right) -> left.equals(right) ? Similarity.EQUAL : 0),
            Similarity.share("levenshtein", (left, right) -> share(left, right, EditDistance::levenshtein)),
            Similarity.share(
                    "damerau-levenshtein", (left, right) -> share(left, right, EditDistance::damerauLevenshtein)),
            Similarity.share("jaro-winkler", JaroWinkler::of),
            Similarity.graded("edits", Edits.values(), Edits::between),
            Similarity.graded("name", LatinName.values(), LatinName::compare),
            Similarity.share("full-name", FullName::compare),
            Similarity.share("tokens", WordSets::compare),
            Similarity.graded("date", Dates.values(), Dates::compare),
            Similarity.graded("year", Years.values(), Years::compare),
            Similarity.graded("number", Numbers.values(), Numbers::compare),
            Similarity.graded("id-number", IdNumbers.values(), IdNumbers::compare),
            Similarity.graded("chinese-name", ChineseNames.values(), ChineseNames::compare),
            Similarity.graded("address", Addresses.values(), Addresses::compare),
            Similarity.graded("division", Divisions.values(), Divisions::compare),
            Similarity.graded("phone", Phones.values(), Phones::compare));

    private static final Map<String, Similarity> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Similarity::name, Function.identity()));

    private Similarities() {}

    /**
     * The similarity of a name.
     *
     * @throws IllegalArgumentException if there is none; the message lists those there are
     */
    public static Similarity named(String name) {
        Similarity similarity = BY_NAME.get(name);
        if (similarity == null) {
            throw new IllegalArgumentException("no similarity is called \"" + name + "\"; there are "
                    + ALL.stream().map(Similarity::name).collect(Collectors.joining(", ")));
        }
        return similarity;
    }

    /** All of them, in the order of the manual. */
    public static List<Similarity> all() {
        return ALL;
    }

    /**
     * What SQL may call: every similarity, and from text to text {@code qc_name_key}, {@code qc_pinyin}, {@code qc_fold} and
     * {@code qc_sound}.
     */
    public static List<SqlFunction> functions() {
        return Stream.concat(TextFunctions.ALL.stream(), ALL.stream().map(Similarity::asFunction))
                .toList();
    }

    /** The share of the longer text that no edit touches, in hundredths, rounded down. */
    private static int share(String left, String right, ToIntBiFunction<String, String> distance) {
        if (left.equals(right)) {
            return Similarity.EQUAL;
        }
        int longest = Math.max(left.codePointCount(0, left.length()), right.codePointCount(0, right.length()));
        return 100 * (longest - distance.applyAsInt(left, right)) / longest;
    }
}
