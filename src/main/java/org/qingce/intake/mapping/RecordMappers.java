package org.qingce.intake.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingce.intake.source.ColumnDefinition;
import org.qingce.intake.source.EventField;
import org.qingce.intake.source.MentionField;
import org.qingce.intake.source.Role;
import org.qingce.intake.source.SourceDefinition;
import org.qingce.intake.source.Target;
import org.qingce.standard.AddressDivision;

/** Makes the mapper of a file out of its source's definition and its columns. */
public final class RecordMappers {

    private final AddressDivision addressDivision;
    private final Collection<String> placeholders;

    /**
     * @param addressDivision tells the division that an address lies in
     * @param placeholders document numbers that count as not entered, beside those that everybody uses
     */
    public RecordMappers(AddressDivision addressDivision, Collection<String> placeholders) {
        this.addressDivision = addressDivision;
        this.placeholders = List.copyOf(placeholders);
    }

    /** A new mapper, for one thread. */
    public RecordMapper of(SourceDefinition source, ColumnMap columns, long fileNo) {
        var readers = new ValueReaders(placeholders);
        var mentions = new ArrayList<MentionMapper>();
        for (int slot = 0; slot < source.roles().size(); slot++) {
            mentions.add(mention(source, columns, slot, readers));
        }
        return new RecordMapper(source.id(), fileNo, mentions, event(source, columns, readers), keys(source, columns));
    }

    private MentionMapper mention(SourceDefinition source, ColumnMap columns, int slot, ValueReaders readers) {
        var values = new ArrayList<MentionMapper.Column>();
        int number = ColumnMap.ABSENT;
        int type = ColumnMap.ABSENT;
        for (Assignment assignment : assignments(source, columns, slot)) {
            if (assignment.field().equals(Target.ID_TYPE)) {
                type = assignment.position();
            } else if (assignment.field().equals(MentionField.ID_NUMBER.column())) {
                number = assignment.position();
            } else {
                MentionField field = MentionField.of(assignment.field()).orElseThrow();
                values.add(new MentionMapper.Column(assignment.position(), readers.of(field, assignment.column())));
            }
        }
        Role role = source.roles().get(slot);
        return new MentionMapper(role, values, number, type, readers.documentNumber(), addressDivision);
    }

    private @Nullable EventMapper event(SourceDefinition source, ColumnMap columns, ValueReaders readers) {
        if (source.event() == null) {
            return null;
        }
        List<MentionMapper.Column> values = assignments(source, columns, Target.EVENT).stream()
                .map(assignment -> new MentionMapper.Column(
                        assignment.position(),
                        readers.of(EventField.of(assignment.field()).orElseThrow(), assignment.column())))
                .toList();
        return new EventMapper(values, source.event().kind());
    }

    private static RecordKeys keys(SourceDefinition source, ColumnMap columns) {
        List<Integer> positions = source.key().stream().map(columns::position).toList();
        var operation = source.operation();
        return new RecordKeys(
                positions.contains(ColumnMap.ABSENT) ? List.of() : positions,
                operation == null ? ColumnMap.ABSENT : columns.position(operation.column()),
                operation == null ? Set.of() : Set.copyOf(operation.delete()));
    }

    private record Assignment(ColumnDefinition column, String field, int position) {}

    private static List<Assignment> assignments(SourceDefinition source, ColumnMap columns, int slot) {
        var assignments = new ArrayList<Assignment>();
        for (ColumnDefinition column : source.columns()) {
            int position = columns.position(column.name());
            for (String to : column.to()) {
                Target target = Target.parse(to, source);
                if (target.slot() == slot && position != ColumnMap.ABSENT) {
                    assignments.add(new Assignment(column, target.field(), position));
                }
            }
        }
        return assignments;
    }
}
