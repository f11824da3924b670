package org.qingce.intake.mapping;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingce.intake.source.MentionField;
import org.qingce.intake.source.Role;
import org.qingce.standard.AddressDivision;

/** Maps the columns of one role. Keeps the row it maps into: for one thread. */
final class MentionMapper {

    /** A column and what reads it. */
    record Column(int index, ValueReader reader) {}

    private static final int NUMBER_KEY = MentionField.NUMBER_KEY.ordinal();
    private static final int DIVISION = MentionField.DIVISION.ordinal();
    private static final int RESIDENCE_DIVISION = MentionField.RESIDENCE_DIVISION.ordinal();
    private static final int HUKOU_ADDRESS = MentionField.HUKOU_ADDRESS.ordinal();
    private static final int RESIDENCE_ADDRESS = MentionField.RESIDENCE_ADDRESS.ordinal();

    private final Role role;
    private final List<Column> columns;
    private final int numberColumn;
    private final int typeColumn;
    private final NumberReader numbers;
    private final AddressDivision addressDivision;
    private final FieldRow row = new FieldRow(MentionField.values().length, MentionField.PROBLEMS.ordinal());

    /**
     * Maps one role.
     *
     * @param numberColumn position of the document's number, or {@link ColumnMap#ABSENT}
     * @param typeColumn position of the document's kind, or {@link ColumnMap#ABSENT}
     */
    MentionMapper(
            Role role,
            List<Column> columns,
            int numberColumn,
            int typeColumn,
            NumberReader numbers,
            AddressDivision addressDivision) {
        this.role = role;
        this.columns = columns;
        this.numberColumn = numberColumn;
        this.typeColumn = typeColumn;
        this.numbers = numbers;
        this.addressDivision = addressDivision;
    }

    /** Maps a record's values; afterwards {@link #isFilled} and {@link #appendTo} speak of this record. */
    void map(String[] values) {
        row.clear();
        for (Column column : columns) {
            column.reader().read(values[column.index()], row);
        }
        numbers.read(numberColumn < 0 ? "" : values[numberColumn], typeColumn < 0 ? null : values[typeColumn], row);
        divisionFrom(HUKOU_ADDRESS, DIVISION);
        divisionFrom(RESIDENCE_ADDRESS, RESIDENCE_DIVISION);
    }

    Role role() {
        return role;
    }

    /** The key of the mention's valid number; null without one. */
    @Nullable
    String numberKey() {
        return row.get(NUMBER_KEY);
    }

    /** Notes the valid number of somebody that the same record names. */
    void relate(MentionField field, @Nullable String key) {
        row.derive(field.ordinal(), key);
    }

    boolean isFilled() {
        return row.isFilled();
    }

    /** The division the mention is reported under; null where neither code nor address tell. */
    @Nullable
    String division() {
        return row.get(DIVISION);
    }

    /** Appends the line of the mention, all but its number and content. */
    void appendTo(StringBuilder lines) {
        lines.append('\t').append(role.id());
        row.appendTo(lines);
        lines.append('\n');
    }

    private void divisionFrom(int address, int division) {
        String text = row.get(address);
        if (text != null && row.get(division) == null) {
            String code = addressDivision.standardise(text).value();
            row.derive(division, code == null ? null : DivisionText.ofItsLevel(code));
        }
    }
}
