package org.qingce.linkage.decision;

import java.util.Locale;

/** What a person says about two nodes. */
public enum Verdict {
    /** They are one person. */
    SAME,
    /** They are two persons. */
    DIFFERENT;

    /** As it stands in {@code link_decision}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Verdict named(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
