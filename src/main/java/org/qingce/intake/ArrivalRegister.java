package org.qingce.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingce.intake.reader.FileRange;
import org.qingce.intake.reader.FileScan;
import org.qingce.intake.source.SourceDefinition;
import org.qingce.workbench.Row;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.Workbench;

/** Notes in the workbench which files a run takes in, under which numbers, and which it leaves alone. */
public final class ArrivalRegister {

    private static final SqlScript TABLES = script("tables");
    private static final SqlScript FORGET = script("forget_arrivals");
    private static final SqlScript KNOWN_FILES = script("known_files");
    private static final SqlScript LAST_FILE_NO = script("last_file_no");
    private static final SqlScript NOTE_ARRIVAL = script("note_arrival");
    private static final SqlScript NOTE_PART = script("note_arrival_part");
    private static final SqlScript NOTE_NOT_TAKEN = script("note_not_taken");
    private static final SqlScript ARRIVALS = script("arrivals");
    private static final SqlScript ARCHIVED = script("archived");
    private static final SqlScript MOVE_ARCHIVE = script("move_archive");
    private static final SqlScript NEEDED = script("needed_extracts");
    private static final SqlScript NOTES = script("arrival_notes");

    private final Workbench workbench;
    private final Archive archive;

    public ArrivalRegister(Workbench workbench, Archive archive) {
        this.workbench = workbench;
        this.archive = archive;
    }

    /**
     * A file of the extracts folder that is left alone.
     *
     * @param name its name
     * @param note why
     */
    public record NotTaken(String name, String note) {}

    /**
     * Notes a run's files, archives them, and forgets what an earlier attempt of the run noted. A file whose content is in force is
     * left alone, unless another file brings a new snapshot of its source, which would else be without it.
     */
    public void note(long runId, Arrivals.Folder folder) {
        workbench.run(TABLES);
        var fresh = new ArrayList<Arrivals.Found>();
        var notTaken = new ArrayList<NotTaken>();
        sort(folder.files(), fresh, notTaken);
        folder.unknown().forEach(name -> notTaken.add(new NotTaken(name, "belongs to no source")));
        folder.empty().forEach(name -> notTaken.add(new NotTaken(name, "no records: the file is empty")));
        Map<Arrivals.Found, Path> archived = archive(fresh);
        workbench.inTransaction(() -> write(runId, fresh, archived, notTaken));
    }

    private void sort(List<Arrivals.Found> files, List<Arrivals.Found> fresh, List<NotTaken> notTaken) {
        Map<String, String> inForce = knownFiles();
        Set<SourceDefinition> renewed = files.stream()
                .filter(found ->
                        found.isSnapshot() && !inForce.containsKey(found.scan().sha256()))
                .map(Arrivals.Found::source)
                .collect(Collectors.toSet());
        var seen = new HashMap<String, String>();
        for (Arrivals.Found found : files) {
            String sha256 = found.scan().sha256();
            String twin = seen.putIfAbsent(sha256, found.name());
            if (twin != null) {
                notTaken.add(new NotTaken(found.name(), "same content as " + twin + " beside it"));
            } else if (inForce.containsKey(sha256) && !renewed.contains(found.source())) {
                String note = "same content as " + inForce.get(sha256) + ", which is already in force";
                notTaken.add(new NotTaken(found.name(), note));
            } else {
                fresh.add(found);
            }
        }
    }

    private Map<String, String> knownFiles() {
        var known = new HashMap<String, String>();
        workbench.each(
                KNOWN_FILES,
                Map.of(),
                row -> known.put(
                        row.requiredText("sha256"),
                        row.requiredText("name") + " of " + row.requiredText("business_date")));
        return known;
    }

    private Map<Arrivals.Found, Path> archive(List<Arrivals.Found> files) {
        var places = new HashMap<Arrivals.Found, Path>();
        for (Arrivals.Found found : files) {
            try {
                places.put(found, archive.keep(found.file(), found.scan().sha256()));
            } catch (IOException e) {
                throw new UncheckedIOException(found.file() + " cannot be archived: " + e.getMessage(), e);
            }
        }
        return places;
    }

    private void write(
            long runId, List<Arrivals.Found> fresh, Map<Arrivals.Found, Path> archived, List<NotTaken> notTaken) {
        workbench.run(FORGET, Map.of("run_id", runId));
        long fileNo = workbench
                .list(LAST_FILE_NO, Map.of(), row -> row.number("file_no"))
                .get(0);
        for (Arrivals.Found found : fresh) {
            fileNo++;
            workbench.run(NOTE_ARRIVAL, arrivalRow(runId, fileNo, found, archived.get(found)));
            List<FileRange> ranges = found.scan().ranges();
            for (int part = 0; part < ranges.size(); part++) {
                workbench.run(NOTE_PART, partRow(runId, fileNo, part, ranges.get(part)));
            }
        }
        for (NotTaken file : notTaken) {
            workbench.run(NOTE_NOT_TAKEN, Map.of("run_id", runId, "name", file.name(), "note", file.note()));
        }
    }

    private static Map<String, ?> arrivalRow(long runId, long fileNo, Arrivals.Found found, @Nullable Path archived) {
        FileScan scan = found.scan();
        var row = new HashMap<String, @Nullable Object>();
        row.put("run_id", runId);
        row.put("file_no", fileNo);
        row.put("source", found.source().id());
        row.put("name", found.name());
        row.put("path", String.valueOf(archived));
        row.put("sha256", scan.sha256());
        row.put("bytes", scan.bytes());
        row.put("lines", scan.lines());
        row.put("charset", scan.charset() == null ? null : scan.charset().name());
        row.put("dropped_columns", String.join(",", found.columns().dropped()));
        return row;
    }

    private static Map<String, ?> partRow(long runId, long fileNo, int part, FileRange range) {
        return Map.of(
                "run_id",
                runId,
                "file_no",
                fileNo,
                "part",
                part,
                "first_byte",
                range.start(),
                "end_byte",
                range.end(),
                "first_line",
                range.firstLine());
    }

    /** The parts of a run's files, in order, as they lie in the archive. */
    public List<FilePart> parts(long runId) {
        return workbench.list(ARRIVALS, Map.of("run_id", runId), ArrivalRegister::part);
    }

    /**
     * The parts of a run's files, in order, ready to be read.
     *
     * @param staging takes the copies of what is encrypted in the archive
     */
    public List<FilePart> readableParts(long runId, StagingArea staging) {
        var readable = new HashMap<Arrival, Arrival>();
        return parts(runId).stream()
                .map(part -> new FilePart(
                        readable.computeIfAbsent(part.arrival(), arrival -> readable(arrival, staging)),
                        part.number(),
                        part.range()))
                .toList();
    }

    private Arrival readable(Arrival arrival, StagingArea staging) {
        try {
            return arrival.readFrom(archive.readable(arrival.archived(), staging.copies()));
        } catch (IOException e) {
            throw new UncheckedIOException(arrival.name() + " cannot be read from the archive: " + e.getMessage(), e);
        }
    }

    /** The files that a run left alone. */
    public List<NotTaken> notTaken(long runId) {
        return workbench.list(
                NOTES,
                Map.of("run_id", runId),
                row -> new NotTaken(row.requiredText("name"), row.requiredText("note")));
    }

    private static FilePart part(Row row) {
        var arrival = new Arrival(
                row.number("file_no"),
                row.requiredText("source"),
                row.requiredText("name"),
                Path.of(row.requiredText("path")),
                row.requiredText("sha256"),
                row.number("bytes"),
                row.number("lines"),
                row.text("charset"));
        var range = new FileRange(row.number("first_byte"), row.number("end_byte"), row.number("first_line"));
        return new FilePart(arrival, (int) row.number("part"), range);
    }

    /**
     * Hashes of the extracts that must stay: a current record or a reject came from them, or one of these runs took them in.
     *
     * @param runs numbers of runs; at least one
     */
    public Set<String> needed(Set<Long> runs) {
        workbench.run(TABLES);
        return new TreeSet<>(workbench.list(NEEDED, Map.of("kept", runs), row -> row.requiredText("sha256")));
    }

    /** The extracts that runs took in, the latest run's first; also those that are kept no more. */
    public List<ArchivedExtract> archived() {
        return workbench.list(
                ARCHIVED,
                Map.of(),
                row -> new ArchivedExtract(
                        row.number("run_id"),
                        row.requiredText("source"),
                        row.requiredText("name"),
                        row.requiredText("sha256"),
                        row.number("bytes"),
                        row.text("business_date") == null ? null : LocalDate.parse(row.requiredText("business_date"))));
    }

    /** The archive was brought here from another folder. */
    public void archiveCameFrom(Path old) {
        workbench.run(TABLES);
        workbench.run(
                MOVE_ARCHIVE,
                Map.of(
                        "old_folder",
                        old.toString(),
                        "new_folder",
                        archive.folder().toString()));
    }

    private static SqlScript script(String name) {
        return SqlScript.beside(ArrivalRegister.class, name);
    }
}
