package org.qingce.intake.source;

import java.util.Locale;

/** The part a person plays in a record. */
public enum Role {
    /** The one the record is about. */
    PERSON,
    /** The man of a marriage or divorce. */
    HUSBAND,
    /** The woman of a marriage or divorce. */
    WIFE,
    /** The newborn of a birth certificate. */
    CHILD,
    /** The mother named in the record. */
    MOTHER,
    /** The father named in the record. */
    FATHER,
    /** The husband or wife named in the record. */
    SPOUSE;

    /** As it stands in definitions and in the workbench. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
