package org.qingce.rules;

import java.util.List;
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
    /** A birth, death, marriage or divorce with the parties of its own record and what is known of them as persons. */
    EVENT("event_id"),
    /** Husband and wife. */
    COUPLE("couple_id"),
    /** A child and its mother or father. */
    PARENT_CHILD("parent_child_id"),
    /** Who stands under one household number of one source. */
    HOUSEHOLD("household_id"),
    /** A person as all sources have them. */
    PERSON("person_id"),
    /** A township or county with the figures of its population; judged once those are computed. */
    DIVISION("division_id");

    /** The subjects that can only be judged once it is known which mentions are one person; in the order of judging. */
    public static final List<Subject> OF_PERSONS = List.of(EVENT, COUPLE, PARENT_CHILD, HOUSEHOLD, PERSON);

    private final String key;

    Subject(String key) {
        this.key = key;
    }

    /** The column that is unique in the subject's views; a bigint. */
    public String key() {
        return key;
    }

    /** As it stands in {@code finding.subject}; in rule files with hyphens. */
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
