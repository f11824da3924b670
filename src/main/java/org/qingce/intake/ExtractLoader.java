package org.qingce.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.qingce.intake.mapping.RecordMapper;
import org.qingce.intake.source.Delivery;
import org.qingce.intake.source.FileNames;
import org.qingce.intake.source.SourceCatalogue;
import org.qingce.intake.source.SourceDefinition;
import org.qingce.workbench.Row;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.SqlText;
import org.qingce.workbench.Workbench;

/**
 * Brings what a run's readers staged into the register: all of it in one transaction, and only if every line of every file is
 * accounted for. A record that a new snapshot repeats as it stood stays untouched, and so keeps its number and the file and line in
 * which it came first; what the snapshot no longer has goes, and only what it has anew is added.
 */
public final class ExtractLoader {

    private static final SqlScript LOADED_FILES = script("loaded_files");
    private static final SqlScript LOADED_RECORDS = script("loaded_records");
    private static final SqlScript REPLACE_SNAPSHOT = script("replace_snapshot");
    private static final SqlScript REMOVE_GONE = script("remove_gone");
    private static final SqlScript LOAD_KEYS = script("load_keys");
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
    private static final SqlScript UNBALANCED_SOURCES = script("unbalanced_sources");

    private final Workbench workbench;
    private final SourceCatalogue catalogue;
    private final StagedLines staged;

    public ExtractLoader(Workbench workbench, SourceCatalogue catalogue, StagingArea staging) {
        this.workbench = workbench;
        this.catalogue = catalogue;
        this.staged = new StagedLines(staging, workbench.dialect());
    }

    /**
     * What a run brought in.
     *
     * @param records records of its files, accepted and rejected
     * @param mentions mentions that they brought into the register, without those that stood there already
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
            loadNew(runId, businessDate, parts);
        }
        return workbench
                .list(
                        LOADED_RECORDS,
                        Map.of("run_id", runId),
                        row -> new Loaded(row.number("records"), row.number("mentions")))
                .get(0);
    }

    private void loadNew(long runId, LocalDate businessDate, List<FilePart> parts) {
        Map<SourceDefinition, List<FilePart>> bySource = bySource(parts);
        var difference = new SnapshotDifference(workbench, staged);
        bySource.forEach((source, itsParts) -> {
            if (isNewSnapshot(source, itsParts)) {
                difference.add(source, itsParts);
            }
        });
        workbench.inTransaction(() -> {
            workbench.run(EMPTY_COUNTS);
            workbench.run(STAGED_COUNTS, Map.of("staged", staged.of(parts, StagingArea.Content.COUNTS)));
            bySource.forEach((source, itsParts) -> loadSource(source, itsParts, difference));
            workbench.run(NOTE_SOURCE_FILES, Map.of("run_id", runId, "business_date", businessDate));
            requireBalance(runId);
            workbench.run(DROP_STAGED);
        });
        difference.forget();
    }

    private Map<SourceDefinition, List<FilePart>> bySource(List<FilePart> parts) {
        var bySource = new LinkedHashMap<SourceDefinition, List<FilePart>>();
        parts.stream()
                .sorted(Comparator.comparing((FilePart part) -> part.arrival().source())
                        .thenComparing(FilePart::name))
                .forEach(part -> bySource.computeIfAbsent(
                                catalogue.source(part.arrival().source()), source -> new ArrayList<>())
                        .add(part));
        return bySource;
    }

    private static boolean isNewSnapshot(SourceDefinition source, List<FilePart> parts) {
        return source.delivery() == Delivery.SNAPSHOT
                && parts.stream().anyMatch(part -> !part.arrival().isSupplement());
    }

    private void loadSource(SourceDefinition source, List<FilePart> parts, SnapshotDifference difference) {
        boolean whole = !difference.isCompared(source);
        if (!whole) {
            workbench.run(REMOVE_GONE, Map.of("source", source.id()));
        } else if (isNewSnapshot(source, parts)) {
            workbench.run(REPLACE_SNAPSHOT, Map.of("source", source.id()));
        }
        Function<StagingArea.Content, SqlText> lines = whole
                ? content -> staged.of(parts, content)
                : content -> staged.of(parts, content, difference.newRecords());
        insert(LOAD_MENTIONS, source, lines.apply(StagingArea.Content.MENTIONS));
        insert(LOAD_EVENTS, source, lines.apply(StagingArea.Content.EVENTS));
        insert(LOAD_REJECTS, source, staged.of(parts, StagingArea.Content.REJECTS));
        count(source, parts);
        parts.stream().map(FilePart::arrival).filter(Arrival::isSupplement).forEach(this::correct);
        if (!source.key().isEmpty()) {
            insert(whole ? REPLACE_RECORDS : LOAD_KEYS, source, lines.apply(StagingArea.Content.KEYS));
        }
    }

    private void insert(SqlScript script, SourceDefinition source, SqlText lines) {
        workbench.run(script, Map.of("source", source.id(), "staged", lines));
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
        var run = Map.of("run_id", runId);
        var unbalanced = new ArrayList<String>(workbench.list(UNBALANCED_FILES, run, ExtractLoader::account));
        unbalanced.addAll(workbench.list(UNBALANCED_SOURCES, run, ExtractLoader::standing));
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

    private static String standing(Row row) {
        return row.requiredText("source") + ": " + row.number("kept") + " records repeated against "
                + row.number("records") + " that stand";
    }

    private static SqlScript script(String name) {
        return SqlScript.beside(ExtractLoader.class, name);
    }
}
