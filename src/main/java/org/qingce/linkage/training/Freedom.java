package org.qingce.linkage.training;

import java.util.Collections;
import java.util.List;

/**
 * Which parameters of a mixture are looked for; the others are held as they are.
 *
 * @param share whether the share of pairs that are one is
 * @param m whether m is, by comparison
 * @param u whether u is, by comparison
 */
public record Freedom(boolean share, List<Boolean> m, List<Boolean> u) {

    public Freedom {
        m = List.copyOf(m);
        u = List.copyOf(u);
    }

    /** Everything is looked for. */
    public static Freedom everything(int comparisons) {
        return new Freedom(true, Collections.nCopies(comparisons, true), Collections.nCopies(comparisons, true));
    }

    /** The share, and m of some comparisons; u is known. */
    public static Freedom ofShareAnd(List<Boolean> m) {
        return new Freedom(true, m, Collections.nCopies(m.size(), false));
    }
}
