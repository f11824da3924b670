package org.qingce.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingce.intake.mapping.ColumnMap;
import org.qingce.intake.mapping.HeaderMismatchException;
import org.qingce.intake.reader.FileFormat;
import org.qingce.intake.reader.FileScan;
import org.qingce.intake.reader.ReaderSettings;
import org.qingce.intake.reader.RecordReader;
import org.qingce.intake.reader.RecordReaders;
import org.qingce.intake.source.Delivery;
import org.qingce.intake.source.FileNames;
import org.qingce.intake.source.SourceCatalogue;
import org.qingce.intake.source.SourceDefinition;

/** Finds out what lies in an extracts folder before any of it is taken in. */
public final class Arrivals {

    private final SourceCatalogue catalogue;
    private final ArrivalSettings settings;
    private final int threads;

    public Arrivals(SourceCatalogue catalogue, ArrivalSettings settings, int threads) {
        this.catalogue = catalogue;
        this.settings = settings;
        this.threads = threads;
    }

    /**
     * A file of a known source, scanned.
     *
     * @param file where it lies
     * @param source whose it is
     * @param scan hash, count and parts
     * @param columns which of its columns is which
     */
    public record Found(Path file, SourceDefinition source, FileScan scan, ColumnMap columns) {

        /** The file's name. */
        String name() {
            return file.getFileName().toString();
        }

        /** Whether it says all that its source holds, alone or with others beside it. */
        boolean isSnapshot() {
            return source.delivery() == Delivery.SNAPSHOT && !FileNames.isSupplement(name());
        }
    }

    /**
     * What a folder holds.
     *
     * @param files the extracts, by source and name
     * @param unknown names of files that belong to no source and are no list
     * @param empty names of files of width-defined records without a byte in them
     */
    public record Folder(List<Found> files, List<String> unknown, List<String> empty) {}

    /**
     * Looks at every file of the folder.
     *
     * @throws ArrivalException naming every file that cannot be read or has the wrong headings
     */
    public Folder look(Path folder) {
        var work = new ArrayList<Callable<Found>>();
        var unknown = new ArrayList<String>();
        var empty = new ArrayList<String>();
        for (Path file : largestFirst(list(folder))) {
            String name = file.getFileName().toString();
            SourceDefinition source = catalogue.sourceOf(name).orElse(null);
            if (source == null) {
                unknown.add(name);
            } else if (isEmptyDelta(file, source)) {
                empty.add(name);
            } else {
                work.add(() -> scan(file, source));
            }
        }
        List<Found> found = inParallel(work).stream()
                .sorted(Comparator.comparing(Found::file))
                .toList();
        return new Folder(
                found,
                unknown.stream().sorted().toList(),
                empty.stream().sorted().toList());
    }

    /** So that no large file is left to a single thread at the end. */
    private static List<Path> largestFirst(List<Path> files) {
        return files.stream()
                .sorted(Comparator.comparingLong((Path file) -> file.toFile().length())
                        .reversed())
                .toList();
    }

    private List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new ArrivalException(List.of(folder + ": there is no such folder of extracts"));
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .filter(file -> !file.getFileName().toString().equals(settings.divisions()))
                    .filter(file -> !file.getFileName().toString().equals(settings.headcounts()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new ArrivalException(List.of(folder + " cannot be listed: " + e.getMessage()));
        }
    }

    /** A day without events leaves nothing behind where a file has no headings. */
    private static boolean isEmptyDelta(Path file, SourceDefinition source) {
        String name = file.getFileName().toString();
        return FileNames.format(name).orElseThrow() == FileFormat.FIXED_WIDTH
                && source.delivery() == Delivery.DELTA
                && file.toFile().length() == 0;
    }

    private static Found scan(Path file, SourceDefinition source) throws IOException {
        ArrivalPlace.require(file);
        String name = file.getFileName().toString();
        if (FileNames.format(name).orElseThrow() == FileFormat.FIXED_WIDTH
                && source.widths().isEmpty()) {
            throw new HeaderMismatchException(file + ": source " + source.id() + " has no fixed-width layout; give each"
                    + " column of its definition a width, or deliver csv, tsv or xlsx. Nothing was taken in.");
        }
        ReaderSettings readerSettings = Arrival.settings(name, source);
        FileScan scan = FileScan.of(file, readerSettings);
        return new Found(file, source, scan, columns(file, name, source, scan.settle(readerSettings)));
    }

    /** The columns of a file that has arrived. */
    static ColumnMap columns(Arrival arrival, SourceDefinition source) throws IOException {
        return columns(arrival.archived(), arrival.name(), source, arrival.settings(source));
    }

    private static ColumnMap columns(Path file, String name, SourceDefinition source, ReaderSettings readerSettings)
            throws IOException {
        if (readerSettings.format() == FileFormat.FIXED_WIDTH) {
            return ColumnMap.inOrder(source);
        }
        try (RecordReader reader = RecordReaders.open(file, readerSettings)) {
            return ColumnMap.of(source, reader.header(), name);
        }
    }

    private List<Found> inParallel(List<Callable<Found>> work) {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            var found = new ArrayList<Found>();
            var complaints = new ArrayList<String>();
            for (var future : executor.invokeAll(work)) {
                try {
                    found.add(future.get());
                } catch (ExecutionException e) {
                    complaints.add(complaint(e.getCause()));
                }
            }
            if (!complaints.isEmpty()) {
                throw new ArrivalException(complaints);
            }
            return found;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ArrivalException(List.of("interrupted while looking at the extracts"));
        } finally {
            executor.shutdownNow();
        }
    }

    private static String complaint(@Nullable Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        boolean expected = failure instanceof IOException || failure instanceof HeaderMismatchException;
        return failure != null && expected ? String.valueOf(failure.getMessage()) : String.valueOf(failure);
    }
}
