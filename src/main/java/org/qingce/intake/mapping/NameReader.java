package org.qingce.intake.mapping;

import org.qingce.intake.source.MentionField;
import org.qingce.standard.Standard;
import org.qingce.standard.Standardised;

/** Reads a name and keeps how it was written where that differs. */
record NameReader(Standard<String> names) implements ValueReader {

    private static final int NAME = MentionField.NAME.ordinal();
    private static final int NAME_RAW = MentionField.NAME_RAW.ordinal();

    @Override
    public void read(String raw, FieldRow row) {
        Standardised<String> name = names.standardise(raw);
        if (name.value() != null) {
            row.state(NAME, name.value());
            row.state(NAME_RAW, name.value().equals(raw) ? null : Tabbed.plain(raw));
        } else if (name.problem() != null) {
            row.state(NAME_RAW, Tabbed.plain(raw));
            row.problem(MentionField.NAME.column(), name.problem().name(), raw);
        }
    }
}
