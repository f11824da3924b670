package org.qingce.simulate.fault;

import org.qingce.simulate.lexicon.Likeness;
import org.qingce.simulate.lexicon.SimilarCharacters;
import org.qingce.simulate.lexicon.Surname;
import org.qingce.simulate.world.Dice;

/** One given character of a name gives way to another that is like it. The surname stays. */
final class Alteration {
    private Alteration() {}

    /** Whether some given character has a counterpart. */
    static boolean open(String name, Likeness likeness) {
        for (int i = Surname.length(name); i < name.length(); i++) {
            if (!SimilarCharacters.of(name.charAt(i), likeness).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The name with one character changed; a name that is not open stays as it is. */
    static String of(String name, Likeness likeness, Dice dice) {
        int start = Surname.length(name);
        int given = name.length() - start;
        int first = given > 1 ? dice.below(given) : 0;
        for (int i = 0; i < given; i++) {
            int at = start + (first + i) % given;
            String others = SimilarCharacters.of(name.charAt(at), likeness);
            if (!others.isEmpty()) {
                return name.substring(0, at) + others.charAt(dice.below(others.length())) + name.substring(at + 1);
            }
        }
        return name;
    }

    /** Whether the name has two given characters that can change places. */
    static boolean swappable(String name) {
        int start = Surname.length(name);
        return name.length() == start + 2
                && name.indexOf('·') < 0
                && name.charAt(start) != name.charAt(start + 1)
                && !Character.isSurrogate(name.charAt(start))
                && !Character.isSurrogate(name.charAt(start + 1));
    }

    static String swapped(String name) {
        int start = Surname.length(name);
        return name.substring(0, start) + name.charAt(start + 1) + name.charAt(start);
    }
}
