package org.qingce.measures.reconciliation;

import java.util.List;
import java.util.Locale;

/** What happened. */
public enum VitalKind {
    /** One person was born. */
    BIRTH("name sex birth_date"),
    /** One person died. */
    DEATH("name sex birth_date death_date"),
    /** A couple married. */
    MARRIAGE("marital_status marital_change_date"),
    /** A couple divorced. */
    DIVORCE("marital_status marital_change_date");

    private final String fields;

    VitalKind(String fields) {
        this.fields = fields;
    }

    /** The fields that sources can be compared in, in the order in which they are named. */
    public List<String> fields() {
        return List.of(fields.split(" ", -1));
    }

    /** As tables write it: {@code birth}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a case is a couple. */
    public boolean ofCouples() {
        return this == MARRIAGE || this == DIVORCE;
    }
}
