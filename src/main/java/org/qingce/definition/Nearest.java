package org.qingce.definition;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the word that somebody who wrote another one may have meant. */
public final class Nearest {

    private static final int FURTHEST = 3;

    private Nearest() {}

    /** {@code " (did you mean age?)"}, or nothing where no word is near. */
    public static String hint(String written, Collection<String> known) {
        return to(written, known).map(word -> " (did you mean " + word + "?)").orElse("");
    }

    private static Optional<String> to(String written, Collection<String> known) {
        int most = Math.min(FURTHEST, Math.max(1, written.length() / 2));
        var distance = new LevenshteinDistance(most);
        return known.stream()
                .filter(word -> distance.apply(written, word) >= 0)
                .min(Comparator.comparingInt((String word) -> distance.apply(written, word))
                        .thenComparing(Comparator.naturalOrder()));
    }
}
