package org.qingce.intake.mapping;

import org.qingce.standard.Standard;
import org.qingce.standard.Standardised;

/**
 * Reads a value that has a standard form.
 *
 * @param column where it goes
 * @param field what its problems are noted under
 * @param states whether it says something of the person or event itself, and not only of the record
 */
record StandardReader(Standard<?> standard, int column, String field, boolean states) implements ValueReader {

    @Override
    public void read(String raw, FieldRow row) {
        if (raw.isEmpty()) {
            return;
        }
        Standardised<?> standardised = standard.standardise(raw);
        if (standardised.value() != null && states) {
            row.state(column, standardised.value().toString());
        } else if (standardised.value() != null) {
            row.derive(column, standardised.value().toString());
        } else if (standardised.problem() != null) {
            row.problem(field, standardised.problem().name(), raw);
        }
    }
}
