package org.qingce.intake;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.qingce.intake.mapping.RecordMapper;
import org.qingce.intake.source.Delivery;
import org.qingce.intake.source.EventField;
import org.qingce.intake.source.FileNames;
import org.qingce.intake.source.MentionField;
import org.qingce.intake.source.SourceCatalogue;
import org.qingce.intake.source.SourceDefinition;
import org.qingce.workbench.Row;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.SqlText;
import org.qingce.workbench.Workbench;

/**
 * Brings what a run's readers staged into the register: all of it in one transaction, and only if every line of every file is
 * accounted for.
 */
public final class ExtractLoader {

    private static final SqlScript LOADED_FILES = script("loaded_files");
    private static final SqlScript LOADED_RECORDS = script("loaded_records");
    private static final SqlScript REPLACE_SNAPSHOT = script("replace_snapshot");
    private static final SqlScript REPLACE_RECORDS = script("replace_records");
    private static final SqlScript LOAD_MENTIONS = script("load_mentions");
    private static final SqlScript LOAD_EVENTS = script("load_events");
    private static final SqlScript LOAD_REJECTS = script("load_rejects");
    private static final SqlScript CORRECT_REJECTS = script("correct_rejects");
    private static final SqlScript EMPTY_COUNTS = script("empty_counts");
    private static final SqlScript STAGED_COUNTS = script("staged_counts");
    private static final SqlScript ACCEPTED_COUNTS = script("accepted_counts");
    private static final SqlScript NOTE_SOURCE_FILES = script("note_source_files");
    private static final SqlScript DROP_STAGED = script("drop_staged");
    private static final SqlScript UNBALANCED_FILES = script("unbalanced_files");

    private final Workbench workbench;
    private final SourceCatalogue catalogue;
    private final StagingArea staging;

    public ExtractLoader(Workbench workbench, SourceCatalogue catalogue, StagingArea staging) {
        this.workbench = workbench;
        this.catalogue = catalogue;
        this.staging = staging;
    }

    /**
     * What a run brought in.
     *
     * @param records records of its files, accepted and rejected
     * @param mentions mentions of the register that come from them
     */
    public record Loaded(long records, long mentions) {}

    /**
     * Loads a run's files; does nothing if they are loaded already.
     *
     * @return what stands in the register of them, whichever attempt loaded it
     * @throws UnbalancedFileException if lines are missing; nothing is loaded then
     */
    public Loaded load(long runId, LocalDate businessDate, List<FilePart> parts) {
        boolean loaded = workbench
                        .list(LOADED_FILES, Map.of("run_id", runId), row -> row.number("files"))
                        .get(0)
                > 0;
        if (!loaded && !parts.isEmpty()) {
            workbench.inTransaction(() -> loadAll(runId, businessDate, parts));
        }
        return workbench
                .list(
                        LOADED_RECORDS,
                        Map.of("run_id", runId),
                        row -> new Loaded(row.number("records"), row.number("mentions")))
                .get(0);
    }

    private void loadAll(long runId, LocalDate businessDate, List<FilePart> parts) {
        Map<String, List<FilePart>> bySource = parts.stream()
                .collect(Collectors.groupingBy(part -> part.arrival().source(), TreeMap::new, Collectors.toList()));
        workbench.run(EMPTY_COUNTS);
        workbench.run(STAGED_COUNTS, Map.of("staged", staged(parts, StagingArea.Content.COUNTS, countColumns())));
        for (var entry : bySource.entrySet()) {
            loadSource(catalogue.source(entry.getKey()), entry.getValue());
        }
        workbench.run(NOTE_SOURCE_FILES, Map.of("run_id", runId, "business_date", businessDate));
        requireBalance(runId);
        workbench.run(DROP_STAGED);
    }

    private void loadSource(SourceDefinition source, List<FilePart> parts) {
        boolean newSnapshot = source.delivery() == Delivery.SNAPSHOT
                && parts.stream().anyMatch(part -> !part.arrival().isSupplement());
        if (newSnapshot) {
            workbench.run(REPLACE_SNAPSHOT, Map.of("source", source.id()));
        }
        insert(LOAD_MENTIONS, source, parts, StagingArea.Content.MENTIONS, mentionColumns());
        insert(LOAD_EVENTS, source, parts, StagingArea.Content.EVENTS, eventColumns());
        insert(LOAD_REJECTS, source, parts, StagingArea.Content.REJECTS, rejectColumns());
        count(source, parts);
        parts.stream().map(FilePart::arrival).filter(Arrival::isSupplement).forEach(this::correct);
        if (!source.key().isEmpty()) {
            insert(REPLACE_RECORDS, source, parts, StagingArea.Content.KEYS, keyColumns());
        }
    }

    private void insert(
            SqlScript script,
            SourceDefinition source,
            List<FilePart> parts,
            StagingArea.Content content,
            Map<String, String> columns) {
        workbench.run(script, Map.of("source", source.id(), "staged", staged(parts, content, columns)));
    }

    private void count(SourceDefinition source, List<FilePart> parts) {
        long firstFile =
                parts.stream().mapToLong(part -> part.arrival().fileNo()).min().orElseThrow();
        long firstMention = firstFile * RecordMapper.LINES_PER_FILE * RecordMapper.SLOTS_PER_RECORD;
        workbench.run(ACCEPTED_COUNTS, Map.of("source", source.id(), "first_mention_id", firstMention));
    }

    /** A corrected file speaks for the rejects that it corrects. */
    private void correct(Arrival supplement) {
        workbench.run(
                CORRECT_REJECTS,
                Map.of(
                        "source", supplement.source(),
                        "file_no", supplement.fileNo(),
                        "corrected", FileNames.correctedBy(supplement.name())));
    }

    private void requireBalance(long runId) {
        List<String> unbalanced = workbench.list(UNBALANCED_FILES, Map.of("run_id", runId), ExtractLoader::account);
        if (!unbalanced.isEmpty()) {
            throw new UnbalancedFileException(unbalanced);
        }
    }

    private static String account(Row row) {
        return row.requiredText("name") + ": " + row.number("lines") + " lines against " + row.number("header_lines")
                + " of headings, " + row.number("blank_lines") + " blank and " + row.number("record_lines")
                + " of records; " + row.number("records") + " records read against " + row.number("accepted")
                + " accepted and " + row.number("rejected") + " rejected; " + row.number("parts") + " of "
                + row.number("planned") + " parts read";
    }

    private SqlText staged(List<FilePart> parts, StagingArea.Content content, Map<String, String> columns) {
        return new SqlText(workbench.dialect().tabSeparatedFiles(staging.files(parts, content), columns));
    }

    private static Map<String, String> mentionColumns() {
        var columns = new LinkedHashMap<String, String>();
        columns.put("mention_id", "bigint");
        columns.put("role", "varchar");
        for (MentionField field : MentionField.values()) {
            columns.put(field.column(), field.type());
        }
        return columns;
    }

    private static Map<String, String> eventColumns() {
        var columns = new LinkedHashMap<String, String>();
        columns.put("event_id", "bigint");
        for (EventField field : EventField.values()) {
            columns.put(field.column(), field.type());
        }
        return columns;
    }

    private static Map<String, String> rejectColumns() {
        return columns("record_id bigint", "reason varchar", "detail varchar", "raw varchar");
    }

    private static Map<String, String> keyColumns() {
        return columns("record_id bigint", "record_key varchar", "removed boolean");
    }

    private static Map<String, String> countColumns() {
        return columns(
                "file_no bigint",
                "part integer",
                "header_lines bigint",
                "blank_lines bigint",
                "records bigint",
                "record_lines bigint");
    }

    private static Map<String, String> columns(String... definitions) {
        var columns = new LinkedHashMap<String, String>();
        for (String definition : definitions) {
            int space = definition.indexOf(' ');
            columns.put(definition.substring(0, space), definition.substring(space + 1));
        }
        return columns;
    }

    private static SqlScript script(String name) {
        return SqlScript.beside(ExtractLoader.class, name);
    }
}
