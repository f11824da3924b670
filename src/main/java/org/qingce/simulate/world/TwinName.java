package org.qingce.simulate.world;

import org.qingce.simulate.lexicon.Likeness;
import org.qingce.simulate.lexicon.SimilarCharacters;
import org.qingce.simulate.lexicon.Surname;

/** What parents call the second of two. */
final class TwinName {
    private static final double SHARING = 0.8;
    private static final double SOUNDING_ALIKE = 0.085;

    private TwinName() {}

    /** A name to go with the first twin's: the last character in another writing, or a shared one, or simply the other name. */
    static String beside(String first, String other, Dice dice) {
        boolean alike = dice.chance(SOUNDING_ALIKE);
        boolean sharing = dice.chance(SHARING);
        if (Surname.length(first) == 0 || Surname.of(first).isEmpty()) {
            return other;
        }
        String homophones = SimilarCharacters.of(first.charAt(first.length() - 1), Likeness.SAME_SOUND);
        if (alike && !homophones.isEmpty()) {
            return first.substring(0, first.length() - 1) + homophones.charAt(dice.below(homophones.length()));
        }
        return sharing ? sharing(first, other, dice) : other;
    }

    /** The first given character stays and the last one changes, or the other way round. */
    private static String sharing(String first, String other, Dice dice) {
        String given = Surname.given(first);
        String others = Surname.given(other);
        boolean plain = given.codePointCount(0, given.length()) == 2 && given.length() == 2;
        if (!plain || others.isEmpty()) {
            return other;
        }
        String changed = others.substring(others.offsetByCodePoints(others.length(), -1));
        return Surname.of(first) + (dice.chance(0.7) ? given.charAt(0) + changed : changed + given.charAt(1));
    }
}
