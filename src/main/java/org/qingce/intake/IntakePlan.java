package org.qingce.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import org.qingce.intake.mapping.ColumnMap;
import org.qingce.intake.mapping.RecordMapper;
import org.qingce.intake.mapping.RecordMappers;
import org.qingce.intake.reader.ReaderSettings;
import org.qingce.intake.source.SourceCatalogue;
import org.qingce.intake.source.SourceDefinition;

/** The parts that a run reads, and for each of them a reader, a mapper and a writer of its own. */
public final class IntakePlan {

    private final Map<String, FilePart> parts = new LinkedHashMap<>();
    private final SourceCatalogue catalogue;
    private final RecordMappers mappers;
    private final StagingArea staging;
    private final LongAdder linesRead = new LongAdder();

    public IntakePlan(List<FilePart> parts, SourceCatalogue catalogue, RecordMappers mappers, StagingArea staging) {
        parts.forEach(part -> this.parts.put(part.name(), part));
        this.catalogue = catalogue;
        this.mappers = mappers;
        this.staging = staging;
    }

    /** Names of the parts, the largest first, so that no large one is left to a single thread at the end. */
    public List<String> partNames() {
        return parts.values().stream()
                .sorted(Comparator.comparingLong(IntakePlan::bytes).reversed().thenComparing(FilePart::name))
                .map(FilePart::name)
                .toList();
    }

    private static long bytes(FilePart part) {
        return part.range().end() - part.range().start();
    }

    /** Lines of all files together. */
    public long linesExpected() {
        return parts.values().stream()
                .map(FilePart::arrival)
                .distinct()
                .mapToLong(Arrival::lines)
                .sum();
    }

    /** Lines of records read so far, over all parts. */
    public long linesRead() {
        return linesRead.sum();
    }

    /** A new reader of a part. */
    public ExtractReader reader(String partName) {
        FilePart part = part(partName);
        return new ExtractReader(part, settings(part), staging);
    }

    /** A new mapper of a part's records. */
    public RecordMapper mapper(String partName) {
        FilePart part = part(partName);
        SourceDefinition source = catalogue.source(part.arrival().source());
        return mappers.of(source, columns(part, source), part.arrival().fileNo());
    }

    /** A new writer of what a part's records became. */
    public StagingWriter writer(String partName) {
        return new StagingWriter(part(partName), staging, linesRead);
    }

    private ColumnMap columns(FilePart part, SourceDefinition source) {
        try {
            return Arrivals.columns(part.arrival(), source);
        } catch (IOException e) {
            throw new UncheckedIOException(part.arrival().name() + " cannot be read: " + e.getMessage(), e);
        }
    }

    private ReaderSettings settings(FilePart part) {
        return part.arrival().settings(catalogue.source(part.arrival().source()));
    }

    private FilePart part(String name) {
        FilePart part = parts.get(name);
        if (part == null) {
            throw new IllegalArgumentException("no part " + name);
        }
        return part;
    }
}
