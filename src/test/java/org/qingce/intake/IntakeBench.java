package org.qingce.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingce.encryption.KeySet;
import org.qingce.intake.mapping.MappedRecord;
import org.qingce.intake.mapping.RecordMappers;
import org.qingce.intake.reader.FileScan;
import org.qingce.intake.reader.RawRecord;
import org.qingce.intake.reader.ReaderSettings;
import org.qingce.intake.source.SourceCatalogue;
import org.qingce.reference.Division;
import org.qingce.standard.AddressDivision;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.Workbench;
import org.qingce.workbench.WorkbenchSettings;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** A register in a folder of its own, and the whole chain that takes a night's files into it, step by step or at once. */
final class IntakeBench implements AutoCloseable {

    private static final KeySet KEYS = KeySet.create(java.time.LocalDate.EPOCH);

    static final Charset GB18030 = ReaderSettings.GB18030;
    static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final List<Division> DIVISIONS = List.of(
            Division.of("45", "广西壮族自治区"),
            Division.of("4513", "来宾市"),
            Division.of("451302", "兴宾区"),
            Division.of("451302001", "云山街道"),
            Division.of("451302001001", "云河社区"));
    private static final int CHUNK = 3;

    private final Path home;
    private final SourceCatalogue catalogue;
    private final Workbench workbench;
    private final ArrivalRegister register;
    private long runId;

    IntakeBench(Path home) {
        this(home, Path.of("jobs/sources"));
    }

    IntakeBench(Path home, Path sources) {
        this.home = home;
        this.catalogue = SourceCatalogue.load(sources);
        this.workbench = Workbench.open(
                home.resolve("register.duckdb"), new WorkbenchSettings("256MB", 2, home.resolve("tmp")), List.of());
        this.register = new ArrivalRegister(workbench, new Archive(home.resolve("archive"), () -> KEYS));
    }

    /** Takes a folder of extracts in, as a run of its own. */
    void take(Path extracts) {
        look(extracts, FileScan.RANGE_BYTES);
        read();
        load();
    }

    /** Notes what a folder holds, for a new run. */
    void look(Path extracts, long rangeBytes) {
        Arrivals.Folder folder = new Arrivals(catalogue, new ArrivalSettings(null, null, null), 2).look(extracts);
        List<Arrivals.Found> files =
                folder.files().stream().map(found -> parted(found, rangeBytes)).toList();
        runId++;
        register.note(runId, new Arrivals.Folder(files, folder.unknown(), folder.empty()));
    }

    private static Arrivals.Found parted(Arrivals.Found found, long rangeBytes) {
        try {
            var settings = Arrival.settings(found.name(), found.source());
            var scan = FileScan.of(found.file(), settings, rangeBytes);
            return new Arrivals.Found(found.file(), found.source(), scan, found.columns());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the parts of the run's files into its staging area. */
    void read() {
        var mappers = new RecordMappers(new AddressDivision(DIVISIONS), List.of("NONE-YET"));
        var plan = new IntakePlan(parts(), catalogue, mappers, staging());
        plan.partNames().forEach(part -> read(plan, part));
    }

    private static void read(IntakePlan plan, String part) {
        var reader = plan.reader(part);
        var mapper = plan.mapper(part);
        var writer = plan.writer(part);
        try {
            reader.open(new ExecutionContext());
            writer.open(new ExecutionContext());
            var chunk = new Chunk<MappedRecord>();
            for (RawRecord record = reader.read(); record != null; record = reader.read()) {
                chunk.add(mapper.process(record));
                if (chunk.size() == CHUNK) {
                    writer.write(chunk);
                    chunk = new Chunk<>();
                }
            }
            writer.write(chunk);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.close();
            reader.close();
        }
    }

    /** Loads what the run staged. */
    ExtractLoader.Loaded load() {
        return new ExtractLoader(workbench, catalogue, staging()).load(runId, DAY.plusDays(runId - 1), parts());
    }

    /** Writes the rejects of the run's files. */
    Path rejects() {
        Path folder = home.resolve("rejects-" + runId);
        new RejectFiles(workbench, catalogue).write(parts(), folder);
        return folder;
    }

    List<FilePart> parts() {
        return register.readableParts(runId, staging());
    }

    List<ArrivalRegister.NotTaken> notTaken() {
        return register.notTaken(runId);
    }

    Path stagingFolder() {
        return home.resolve("staging-" + runId);
    }

    private StagingArea staging() {
        return new StagingArea(stagingFolder());
    }

    /** The staged files by name. */
    Map<String, String> staged() throws IOException {
        var content = new LinkedHashMap<String, String>();
        try (Stream<Path> files = Files.list(stagingFolder())) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                content.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return content;
    }

    /** Rows of a table, ordered by its first column: the columns joined by {@code |}, a null as nothing. */
    List<String> rows(String table, String condition, String... columns) {
        String row = Stream.of(columns)
                .map(column -> "coalesce(cast(" + column + " as string), '')")
                .collect(Collectors.joining(" || '|' || "));
        return texts("select " + row + " as x from " + table + " where " + condition + " order by all");
    }

    long count(String table) {
        return Long.parseLong(
                texts("select cast(count(*) as string) as x from " + table).get(0));
    }

    /** All that intake leaves for the other packages, row by row. */
    List<String> tables() {
        var all = new ArrayList<String>();
        for (String table : List.of("source_file", "mention", "event", "record_key", "reject")) {
            all.addAll(texts(
                    "select '" + table + " ' || cast(to_json(t) as string) as x from " + table + " t order by all"));
        }
        return all;
    }

    private List<String> texts(String query) {
        return workbench.list(SqlScript.parse("test", query + ";"), Map.of(), row -> row.requiredText("x"));
    }

    @Override
    public void close() {
        workbench.close();
    }
}
