package org.qingce.simulate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.qingce.simulate.extract.Departments;
import org.qingce.simulate.extract.Night;
import org.qingce.simulate.extract.Registers;
import org.qingce.simulate.extract.Shift;
import org.qingce.simulate.fault.Fault;
import org.qingce.simulate.fault.FaultRates;
import org.qingce.simulate.fault.Scribe;
import org.qingce.simulate.fault.Source;
import org.qingce.simulate.truth.Linkability;
import org.qingce.simulate.truth.NightTruth;
import org.qingce.simulate.truth.PersonsFile;
import org.qingce.simulate.truth.SourceTruth;
import org.qingce.simulate.world.World;
import org.qingce.simulate.world.WorldBuilder;

/** Makes a county and what its departments hand over, night after night. The same settings give the same bytes. */
public final class Simulation {
    private static final int MOST_THREADS = 4;

    private final SimulationSettings settings;
    private final Progress progress;

    public Simulation(SimulationSettings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
    }

    /**
     * Writes everything below the settings' folder; files of the same name are replaced.
     *
     * @throws IOException when the folder cannot be written
     */
    public void run() throws IOException {
        FaultRates rates = new FaultRates(settings.errors());
        World world = build(rates.share(Fault.ROW_TWO_NUMBERS, Source.POLICE_RESIDENT));
        Path truth = Files.createDirectories(settings.out().resolve("truth"));
        Scribe scribe = new Scribe(rates, world.people());
        Departments departments = new Departments(world, settings.seed());
        Linkability linkability = new Linkability(world);
        for (int i = 0; i < settings.nights(); i++) {
            night(world, departments, scribe, linkability, truth, i);
        }
        int lastDay = (int) settings.date().toEpochDay() + settings.nights() - 1;
        PersonsFile.write(truth.resolve("persons.tsv"), world, lastDay);
    }

    private World build(double twiceRegistered) {
        progress.begin("people", settings.persons());
        int[] told = {0};
        int firstDay = (int) settings.date().toEpochDay();
        World world = WorldBuilder.build(settings.persons(), settings.seed(), firstDay, twiceRegistered, settled -> {
            progress.advance(settled - told[0]);
            told[0] = settled;
        });
        progress.end();
        return world;
    }

    private void night(
            World world, Departments departments, Scribe scribe, Linkability linkability, Path truth, int index)
            throws IOException {
        LocalDate date = settings.date().plusDays(index);
        Path folder = Files.createDirectories(settings.out().resolve(date.toString()));
        Night night = new Night(date, index == 0, folder);
        Registers.divisions(folder, world);
        Registers.headcounts(folder, world, settings.date(), settings.seed());
        progress.begin(date.toString(), (long) world.people().size() * Source.values().length);
        List<SourceTruth> truths = new ArrayList<>();
        List<Shift> shifts = new ArrayList<>();
        for (Source source : Source.values()) {
            Path file = truth.resolve(source.id() + ".part");
            SourceTruth part = new SourceTruth(source.id(), file, linkability, night.day());
            truths.add(part);
            shifts.add(new Shift(world, night, source, scribe, settings.seed(), part, progress::advance));
        }
        work(departments, shifts);
        NightTruth.write(truth, date, truths);
        progress.end();
    }

    private static void work(Departments departments, List<Shift> shifts) throws IOException {
        int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
        ExecutorService hands = Executors.newFixedThreadPool(threads);
        try {
            CompletableFuture.allOf(shifts.stream()
                            .map(shift -> CompletableFuture.runAsync(() -> work(departments, shift), hands))
                            .toArray(CompletableFuture[]::new))
                    .join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof UncheckedIOException io && io.getCause() != null) {
                throw io.getCause();
            }
            throw e;
        } finally {
            hands.shutdown();
        }
    }

    private static void work(Departments departments, Shift shift) {
        try (SourceTruth truth = shift.truth()) {
            departments.work(shift);
            truth.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
