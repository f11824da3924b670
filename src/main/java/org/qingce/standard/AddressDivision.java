package org.qingce.standard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingce.reference.Division;
import org.qingce.reference.DivisionLevel;

/**
 * The division that an address names, by the register's own division table: the address is read from its beginning,
 * each name within the one before, as far down as it goes without doubt. Levels may be left out.
 *
 * <p>Endings may differ (村, 村委会; 乡 that became 镇) and may be missing where what follows shows that the name is
 * complete: the next division, a number, the end. A name that fits several divisions counts only if what follows fits
 * one of them; otherwise the answer is the division named before it, and {@code AMBIGUOUS_DIVISION} if there is none.
 * {@code UNKNOWN_DIVISION} if the address does not begin with a division of the table; so the table should also hold the
 * county's prefecture and province, for addresses that begin with them.
 */
public final class AddressDivision implements Standard<String> {

    private static final int NOTHING = -1;
    private static final int SEVERAL = -2;
    private static final int STRENGTHS = 4;
    private static final int LONGEST = 32;
    private static final CharacterSet SKIPPED = new CharacterSet(" ,、.-·/()");
    private static final CharacterSet STREET = new CharacterSet("路街巷");
    private static final CharacterSet NUMERALS = new CharacterSet("0123456789一二三四五六七八九十第");
    private static final CharacterSet COUNTED = new CharacterSet("组队社屯号村");

    private final List<Division> divisions;
    private final SpellingTree tree = new SpellingTree();
    private final AddressStandard standard = new AddressStandard();

    /** Reads addresses by this table; its order does not matter. */
    public AddressDivision(Collection<Division> divisions) {
        this.divisions = List.copyOf(divisions);
        for (int i = 0; i < this.divisions.size(); i++) {
            int number = i * STRENGTHS;
            DivisionSpellings.of(this.divisions.get(i))
                    .forEach((spelling, strength) -> tree.file(spelling, number + rank(strength)));
        }
    }

    private static int rank(DivisionSpellings.Strength strength) {
        return switch (strength) {
            case SAME -> 0;
            case SISTER -> 1;
            case STEM -> 2;
        };
    }

    /** The code (6, 9 or 12 digits) of the narrowest division that the address, raw or standard, names beyond doubt. */
    @Override
    public Standardised<String> standardise(@Nullable String raw) {
        Standardised<String> address = standard.standardise(raw);
        String text = address.value();
        if (text == null) {
            return address;
        }
        int found = below(NOTHING, text, 0);
        return switch (found) {
            case NOTHING -> Standardised.problem(Problem.UNKNOWN_DIVISION);
            case SEVERAL -> Standardised.problem(Problem.AMBIGUOUS_DIVISION);
            default -> Standardised.of(divisions.get(found).code());
        };
    }

    /** The narrowest division below {@code above} that is named from {@code from} on, NOTHING or SEVERAL. */
    private int below(int above, String text, int from) {
        int start = from;
        while (start < text.length() && SKIPPED.contains(text.charAt(start))) {
            start++;
        }
        int[] nodes = new int[LONGEST];
        int length = 0;
        int node = SpellingTree.ROOT;
        while (length < LONGEST && start + length < text.length()) {
            node = tree.step(node, text.charAt(start + length));
            if (node == SpellingTree.NONE) {
                break;
            }
            nodes[length++] = node;
        }
        for (; length > 0; length--) {
            int found = named(tree.filedAt(nodes[length - 1]), above, text, start + length);
            if (found != NOTHING) {
                return found;
            }
        }
        return NOTHING;
    }

    private int named(int[] filed, int above, String text, int end) {
        for (int rank = 0; rank < STRENGTHS - 1; rank++) {
            List<Integer> fitting = fitting(filed, rank, above, text, end);
            int found = fitting.isEmpty() ? NOTHING : settle(fitting, rank, above, text, end);
            if (found != NOTHING) {
                return found;
            }
        }
        return NOTHING;
    }

    private List<Integer> fitting(int[] filed, int rank, int above, String text, int end) {
        List<Integer> fitting = new ArrayList<>(2);
        for (int number : filed) {
            int candidate = number / STRENGTHS;
            if (number % STRENGTHS == rank && isBelow(candidate, above) && !isStreet(candidate, text, end)) {
                fitting.add(candidate);
            }
        }
        return fitting;
    }

    private boolean isBelow(int candidate, int above) {
        if (above == NOTHING) {
            return true;
        }
        Division wider = divisions.get(above);
        Division narrower = divisions.get(candidate);
        return narrower.level().compareTo(wider.level()) > 0 && narrower.isWithin(wider);
    }

    /** 新民村路 is a street named after a village. */
    private boolean isStreet(int candidate, String text, int end) {
        return divisions.get(candidate).level() == DivisionLevel.VILLAGE
                && end < text.length()
                && (STREET.contains(text.charAt(end)) || text.startsWith("大道", end));
    }

    /** Which of several divisions of one spelling is meant, followed further down. */
    private int settle(List<Integer> candidates, int rank, int above, String text, int end) {
        int deepest = NOTHING;
        for (int candidate : candidates) {
            int deeper = below(candidate, text, end);
            if (deeper != NOTHING && deeper != deepest) {
                if (deepest != NOTHING) {
                    return SEVERAL;
                }
                deepest = deeper == SEVERAL ? candidate : deeper;
            }
        }
        if (deepest != NOTHING) {
            return deepest;
        }
        if (!isComplete(candidates, rank, above, text, end)) {
            return NOTHING;
        }
        return candidates.size() == 1 ? candidates.get(0) : SEVERAL;
    }

    /** Whether the spelling stands for a division although nothing below it follows. */
    private boolean isComplete(List<Integer> candidates, int rank, int above, String text, int end) {
        if (rank == 0) {
            return true;
        }
        boolean local = divisions.get(candidates.get(0)).level().compareTo(DivisionLevel.COUNTY) > 0;
        if (above == NOTHING && local) {
            return false;
        }
        return rank == 1 || end == text.length() || isNumbered(text, end);
    }

    /** 3组, 第三村民小组, 12号: a number that counts something within the division, not 一 of 一路. */
    private static boolean isNumbered(String text, int from) {
        int to = from;
        while (to < text.length() && NUMERALS.contains(text.charAt(to))) {
            to++;
        }
        return to > from && (to == text.length() || COUNTED.contains(text.charAt(to)));
    }
}
