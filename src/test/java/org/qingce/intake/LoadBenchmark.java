package org.qingce.intake;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.qingce.encryption.KeySet;
import org.qingce.intake.mapping.MappedRecord;
import org.qingce.intake.mapping.RecordMappers;
import org.qingce.intake.reader.RawRecord;
import org.qingce.intake.source.SourceCatalogue;
import org.qingce.standard.AddressDivision;
import org.qingce.workbench.Workbench;
import org.qingce.workbench.WorkbenchSettings;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * Takes a simulated county in, night by night, with two threads: seconds of the clock and of the processor for reading and for loading.
 * Arguments: the county's folder ({@code simulate --persons … --nights 2 --out FOLDER}) and an empty one for the register.
 */
final class LoadBenchmark {

    private static final KeySet KEYS = KeySet.create(java.time.LocalDate.EPOCH);

    private static final int THREADS = 2;
    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final SourceCatalogue catalogue = SourceCatalogue.load(Path.of("jobs/sources"));
    private final Path home;

    private LoadBenchmark(Path home) {
        this.home = home;
    }

    public static void main(String[] args) throws Exception {
        new LoadBenchmark(Path.of(args[1])).run(Path.of(args[0]));
    }

    private void run(Path county) throws Exception {
        var settings = new WorkbenchSettings("4GB", THREADS, home.resolve("tmp"));
        try (Workbench workbench = Workbench.open(home.resolve("register.duckdb"), settings, List.of());
                Stream<Path> nights = Files.list(county)) {
            long runId = 0;
            for (Path night : nights.filter(
                            path -> path.getFileName().toString().startsWith("20"))
                    .sorted()
                    .toList()) {
                runId++;
                night(workbench, runId, night);
            }
        }
    }

    private void night(Workbench workbench, long runId, Path extracts) throws Exception {
        var register = new ArrivalRegister(workbench, new Archive(home.resolve("archive"), () -> KEYS));
        register.note(runId, new Arrivals(catalogue, new ArrivalSettings(null, null, null), THREADS).look(extracts));
        List<FilePart> parts = register.parts(runId);
        var staging = new StagingArea(home.resolve("staging"));
        var lists = new RegisterLists();
        var mappers =
                new RecordMappers(new AddressDivision(lists.divisions(extracts.resolve("divisions.csv"))), List.of());
        var plan = new IntakePlan(parts, catalogue, mappers, staging);
        measure(extracts.getFileName() + " read", () -> read(plan));
        LocalDate date = LocalDate.parse(extracts.getFileName().toString());
        measure(
                extracts.getFileName() + " load",
                () -> new ExtractLoader(workbench, catalogue, staging).load(runId, date, parts));
        staging.clear();
    }

    private static Object read(IntakePlan plan) throws Exception {
        var pool = Executors.newFixedThreadPool(THREADS);
        try {
            var tasks = plan.partNames().stream()
                    .map(part -> (Callable<Void>) () -> read(plan, part))
                    .toList();
            for (var done : pool.invokeAll(tasks)) {
                done.get();
            }
            return tasks.size() + " parts";
        } finally {
            pool.shutdown();
        }
    }

    private static Void read(IntakePlan plan, String part) throws IOException {
        var reader = plan.reader(part);
        var mapper = plan.mapper(part);
        var writer = plan.writer(part);
        reader.open(new ExecutionContext());
        writer.open(new ExecutionContext());
        var chunk = new Chunk<MappedRecord>();
        for (RawRecord record = reader.read(); record != null; record = reader.read()) {
            chunk.add(mapper.process(record));
            if (chunk.size() == 2000) {
                writer.write(chunk);
                chunk = new Chunk<>();
            }
        }
        writer.write(chunk);
        writer.close();
        reader.close();
        return null;
    }

    private static void measure(String what, Callable<?> work) throws Exception {
        long clock = System.nanoTime();
        long processor = MACHINE.getProcessCpuTime();
        Object result = work.call();
        System.out.printf(
                Locale.ROOT,
                "%s: %.1f s, %.1f s of processor: %s%n",
                what,
                (System.nanoTime() - clock) / 1e9,
                (MACHINE.getProcessCpuTime() - processor) / 1e9,
                result);
    }
}
