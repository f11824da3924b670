package org.qingce.publish;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What became of a run's state; not to be mixed with how the run itself went. */
public enum QualityVerdict {
    /** Readers see it. */
    PUBLISHED,
    /** It goes beyond a limit and waits for somebody's word; readers see the state before. */
    WAITING,
    /** It says what readers see already. */
    UNCHANGED;

    /** As it is stored and shown to programs. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The verdict of a word; empty if there is none. */
    public static Optional<QualityVerdict> of(String word) {
        return Arrays.stream(values())
                .filter(verdict -> verdict.word().equals(word))
                .findFirst();
    }
}
