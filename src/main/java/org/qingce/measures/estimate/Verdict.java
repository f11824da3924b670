package org.qingce.measures.estimate;

import java.util.Arrays;
import java.util.Locale;
import org.qingce.statistics.ConfidenceInterval;

/** What an estimate allows to be said. */
public enum Verdict {
    /** The whole interval lies over the target. */
    MET,
    /** The whole interval lies under the target. */
    MISSED,
    /** The target lies within the interval: nobody can tell. */
    OPEN,
    /** As it is elsewhere, or nothing to compare it with. */
    USUAL,
    /** Far from what is usual, and not by chance. */
    NOTABLE,
    /** Too few cases for any verdict. */
    TOO_FEW,
    /** No sample was drawn, or none of it answered. */
    NOT_SAMPLED;

    /** As the table {@code estimate} has it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The verdict of a word. */
    static Verdict of(String word) {
        return Arrays.stream(values())
                .filter(verdict -> verdict.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    /** Holds an interval against a target: only a lower end over it meets it. */
    public static Verdict against(double target, ConfidenceInterval interval) {
        if (interval.low() > target) {
            return MET;
        }
        return interval.high() < target ? MISSED : OPEN;
    }
}
