package org.qingce.rules;

import java.util.Locale;

/** How much a fault weighs. */
public enum Severity {
    /** The record contradicts itself, the law or a code list: one of its values is wrong. Counts against logical conformity. */
    ERROR,
    /** Seldom true; somebody has to look. */
    WARNING,
    /** Worth knowing; nothing need be wrong. */
    INFORMATION;

    /** As it stands in rule files and in {@code finding.severity}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
