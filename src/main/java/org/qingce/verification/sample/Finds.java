package org.qingce.verification.sample;

import java.util.List;
import org.qingce.statistics.StratifiedShare;
import org.qingce.statistics.Stratum;

/**
 * What came of one stratum.
 *
 * @param division the stratum
 * @param persons all of it
 * @param answered persons of whom something was found
 * @param right of them, those with everything right, or the one item that is asked for
 * @param missing drawn, and not contacted or not yet answered for
 */
record Finds(String division, long persons, long answered, long right, long missing) {

    boolean liesIn(String other) {
        return division.startsWith(other);
    }

    static StratifiedShare answered(List<Finds> finds) {
        return StratifiedShare.of(finds.stream()
                .map(find -> new Stratum(find.persons, find.answered, find.right))
                .toList());
    }

    /** All drawn of the strata that answered at all, those missing taken for wrong or for right. */
    static StratifiedShare withMissing(List<Finds> finds, boolean right) {
        return StratifiedShare.of(finds.stream()
                .filter(find -> find.answered > 0)
                .map(find -> new Stratum(
                        find.persons, find.answered + find.missing, find.right + (right ? find.missing : 0)))
                .toList());
    }
}
