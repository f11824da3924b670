package org.qingce.intake.mapping;

import org.qingce.intake.source.MentionField;
import org.qingce.standard.NameSound;
import org.qingce.standard.Standard;
import org.qingce.standard.Standardised;

/** Reads a name, keeps how it was written where that differs, and says how it sounds. */
record NameReader(Standard<String> names) implements ValueReader {

    private static final int NAME = MentionField.NAME.ordinal();
    private static final int NAME_RAW = MentionField.NAME_RAW.ordinal();
    private static final int SOUND = MentionField.NAME_SOUND.ordinal();

    @Override
    public void read(String raw, FieldRow row) {
        Standardised<String> name = names.standardise(raw);
        if (name.value() != null) {
            row.state(NAME, name.value());
            Long sound = NameSound.of(name.value());
            row.derive(SOUND, sound == null ? null : sound.toString());
            row.state(NAME_RAW, name.value().equals(raw) ? null : Tabbed.plain(raw));
        } else if (name.problem() != null) {
            row.state(NAME_RAW, Tabbed.plain(raw));
            row.problem(MentionField.NAME.column(), name.problem().name(), raw);
        }
    }
}
