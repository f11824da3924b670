package org.qingce.form;

import java.util.List;

/**
 * A column of a form.
 *
 * @param key by which programs know it: lower-case letters, digits, {@code -} and {@code _}; not {@code reference}; what stands under {@code refused} is not read back
 * @param title by which people know it
 * @param width in characters of the default font
 * @param kind what is written there, and by whom
 * @param options what a choice offers, in that order; empty for all other kinds
 */
public record FormColumn(String key, String title, int width, Kind kind, List<String> options) {

    /** What a column is for. */
    public enum Kind {
        /** Shown to whoever fills in the form, and not read back for its own sake. */
        SHOWN,
        /** To be filled in with any text; the cells are formatted as text, so that long numbers keep their digits. */
        TEXT,
        /** To be filled in with a day; read back as {@code yyyy-MM-dd} where the cell holds a date, otherwise as typed. */
        DATE,
        /** To be chosen from a drop-down. */
        CHOICE
    }

    /**
     * @throws IllegalArgumentException if the key is none, or options and kind do not fit
     */
    public FormColumn {
        if (!key.matches("[a-z][a-z0-9_-]*")
                || key.equals(Headings.REFERENCE)
                || options.isEmpty() == (kind == Kind.CHOICE)) {
            throw new IllegalArgumentException("no column of a form: " + key + ", " + kind + ", " + options);
        }
        options = List.copyOf(options);
    }

    /** A column that shows. */
    public static FormColumn shown(String key, String title, int width) {
        return new FormColumn(key, title, width, Kind.SHOWN, List.of());
    }

    /** A column that asks for text. */
    public static FormColumn text(String key, String title, int width) {
        return new FormColumn(key, title, width, Kind.TEXT, List.of());
    }

    /** A column that asks for a day. */
    public static FormColumn date(String key, String title) {
        return new FormColumn(key, title, 14, Kind.DATE, List.of());
    }

    /** A column that asks for one of some words. */
    public static FormColumn choice(String key, String title, int width, List<String> options) {
        return new FormColumn(key, title, width, Kind.CHOICE, options);
    }

    /** Whether it is to be filled in. */
    public boolean isAsked() {
        return kind != Kind.SHOWN;
    }
}
