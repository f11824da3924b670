package org.qingce.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingce.intake.mapping.RecordMapper;
import org.qingce.intake.source.EventField;
import org.qingce.intake.source.MentionField;
import org.qingce.workbench.Dialect;
import org.qingce.workbench.SqlText;

/** What a run's readers staged, as relations with the columns of the tables that it is meant for. */
final class StagedLines {

    private final StagingArea staging;
    private final Dialect dialect;

    StagedLines(StagingArea staging, Dialect dialect) {
        this.staging = staging;
        this.dialect = dialect;
    }

    /** The lines of some parts. */
    SqlText of(List<FilePart> parts, StagingArea.Content content) {
        return new SqlText(dialect.tabSeparatedFiles(staging.files(parts, content), columns(content)));
    }

    /** Those lines of some parts that speak of the selected records. */
    SqlText of(List<FilePart> parts, StagingArea.Content content, LineSelection selection) {
        long slots = content == StagingArea.Content.MENTIONS ? RecordMapper.SLOTS_PER_RECORD : 1;
        var files = new ArrayList<String>();
        for (FilePart part : parts) {
            Path selected = staging.selection(part, content);
            try {
                selection.copy(staging.file(part, content), selected, slots);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot write the staging file " + selected, e);
            }
            files.add(selected.toString());
        }
        return new SqlText(dialect.tabSeparatedFiles(files, columns(content)));
    }

    private static Map<String, String> columns(StagingArea.Content content) {
        return switch (content) {
            case MENTIONS -> mention();
            case CONTENTS -> columns("record_id bigint", "content bigint");
            case EVENTS -> event();
            case KEYS -> columns("record_id bigint", "record_key varchar", "removed boolean");
            case REJECTS -> columns("record_id bigint", "reason varchar", "detail varchar", "raw varchar");
            case COUNTS ->
                columns(
                        "file_no bigint",
                        "part integer",
                        "header_lines bigint",
                        "blank_lines bigint",
                        "records bigint",
                        "record_lines bigint");
        };
    }

    private static Map<String, String> mention() {
        Map<String, String> columns = columns("mention_id bigint", "content bigint", "role varchar");
        for (MentionField field : MentionField.values()) {
            columns.put(field.column(), field.type());
        }
        return columns;
    }

    private static Map<String, String> event() {
        Map<String, String> columns = columns("event_id bigint");
        for (EventField field : EventField.values()) {
            columns.put(field.column(), field.type());
        }
        return columns;
    }

    private static Map<String, String> columns(String... definitions) {
        var columns = new LinkedHashMap<String, String>();
        for (String definition : definitions) {
            int space = definition.indexOf(' ');
            columns.put(definition.substring(0, space), definition.substring(space + 1));
        }
        return columns;
    }
}
