package org.qingce.measures;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.SqlText;
import org.qingce.workbench.Workbench;

/** What measures count: one set of rows each, defined by the resource {@code sql/subject_<name>.sql}. */
public enum Subject {
    /** Records of the whole-population database as received. */
    RECEIVED,
    /** Residents of the police household register, once each. */
    REFERENCE,
    /** Persons of the published population. */
    PUBLISHED,
    /** Records of every source. */
    RECORD,
    /** Births and deaths that some source reports. */
    EVENT,
    /** Separated persons where they are registered, and the notices about them where they are received. */
    SEPARATED;

    /** The subject as a relation on the given business date, for the place of a parameter. */
    SqlText relation(Workbench workbench, LocalDate businessDate) {
        var parameters = Map.of("business_date", businessDate);
        return new SqlText(
                "(\n" + script().render(workbench.dialect(), parameters).get(0) + "\n)");
    }

    SqlScript script() {
        return SqlScript.beside(Subject.class, "subject_" + label());
    }

    /** The columns that are unique together in the relation, as readers of its documentation see them. */
    String key() {
        return this == SEPARATED ? "side, subject_id" : "subject_id";
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
