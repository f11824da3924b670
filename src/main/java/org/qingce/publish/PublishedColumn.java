package org.qingce.publish;

/**
 * A column that readers see.
 *
 * @param name the same in every form
 * @param kind what it holds
 */
public record PublishedColumn(String name, Kind kind) {

    /** What a column holds. */
    public enum Kind {
        NUMBER,
        TEXT,
        DAY,
        TRUTH
    }

    /** Its value as text in the workbench's words; {@code ''} for null. */
    String workbenchText() {
        return switch (kind) {
            case TEXT -> "coalesce(" + name + ", '')";
            case TRUTH -> "case when " + name + " then '1' else '0' end";
            case NUMBER, DAY -> "coalesce(cast(" + name + " as string), '')";
        };
    }

    /** Its value as a database takes it as text, in the workbench's words. */
    public String storedText() {
        return kind == Kind.TRUTH ? "cast(" + name + " as int) as " + name : name;
    }

    /** Its value as the same text in the words of MySQL and MariaDB. */
    public String databaseText() {
        return switch (kind) {
            case TEXT -> "coalesce(" + name + ", '')";
            case TRUTH -> "case when " + name + " then '1' else '0' end";
            case NUMBER, DAY -> "coalesce(cast(" + name + " as char), '')";
        };
    }
}
