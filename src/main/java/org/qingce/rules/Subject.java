package org.qingce.rules;

import java.util.Locale;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.SqlText;

/**
 * What a rule judges one of. A new subject is one constant here and one resource {@code sql/subject_<word>.sql} with two
 * views: {@code facts_<word>} of what the workbench says, and {@code subject_<word>}, which reads {@code :facts} and adds what
 * follows from them. Both have the key and the columns {@code source} and {@code division}.
 */
public enum Subject {
    /** A person as one record names them. */
    MENTION("mention_id"),
    /** A birth, death, marriage or divorce with the parties of its own record. */
    EVENT("event_id");

    private final String key;

    Subject(String key) {
        this.key = key;
    }

    /** The column that is unique in the subject's views; a bigint. */
    public String key() {
        return key;
    }

    /** As it stands in rule files and in {@code finding.subject}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    SqlText facts() {
        return new SqlText("facts_" + word());
    }

    SqlText view() {
        return new SqlText("subject_" + word());
    }

    SqlScript script() {
        return SqlScript.beside(Subject.class, "subject_" + word());
    }
}
