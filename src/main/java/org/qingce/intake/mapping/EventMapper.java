package org.qingce.intake.mapping;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingce.intake.source.EventField;

/** Maps the columns of a record's event. Keeps the row it maps into: for one thread. */
final class EventMapper {

    private final List<MentionMapper.Column> columns;
    private final @Nullable String kind;
    private final FieldRow row = new FieldRow(EventField.values().length, EventField.PROBLEMS.ordinal());

    /**
     * Maps the event of a source.
     *
     * @param kind of all its events; null where a column tells
     */
    EventMapper(List<MentionMapper.Column> columns, @Nullable String kind) {
        this.columns = columns;
        this.kind = kind;
    }

    /**
     * Appends the line of a record's event, all but its number.
     *
     * @param division of the person the record is about, for an event without one of its own
     */
    void map(String[] values, @Nullable String division, StringBuilder line) {
        row.clear();
        for (MentionMapper.Column column : columns) {
            column.reader().read(values[column.index()], row);
        }
        if (kind != null) {
            row.derive(EventField.KIND.ordinal(), kind);
        }
        if (row.get(EventField.DIVISION.ordinal()) == null) {
            row.derive(EventField.DIVISION.ordinal(), division);
        }
        row.appendTo(line);
        line.append('\n');
    }
}
