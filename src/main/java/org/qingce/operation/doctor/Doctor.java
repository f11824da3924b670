package org.qingce.operation.doctor;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All checks, in the order in which they are told. The next one is added to one of these two lists. */
@Component
public class Doctor {

    private final List<Check> checks;

    Doctor(
            Place place,
            UnknownSettingsCheck settings,
            DatabaseCheck database,
            KeySetCheck keys,
            PublishedTablesCheck published,
            CheckpointCheck checkpoint,
            BackupCheck backup,
            MissedNightsCheck nights,
            UnfinishedRunCheck unfinished,
            RunClockCheck clock) {
        List<Check> ofApplication =
                List.of(settings, database, clock, published, keys, checkpoint, backup, nights, unfinished);
        checks =
                Stream.concat(ofMachine(place).stream(), ofApplication.stream()).toList();
    }

    /** Looks at everything. */
    public List<Examined> examine() {
        return checks.stream().flatMap(check -> Examined.by(check).stream()).toList();
    }

    /** Looks at what can be looked at where the application does not start. */
    public static List<Examined> examineMachine(Place place) {
        return ofMachine(place).stream()
                .flatMap(check -> Examined.by(check).stream())
                .toList();
    }

    private static List<Check> ofMachine(Place place) {
        return List.of(
                new JavaCheck(Runtime.version().feature()),
                new EncodingCheck(System::getProperty),
                new ProcessorCheck(place, Runtime.getRuntime().availableProcessors()),
                new MemoryCheck(
                        place, MemoryCheck.ofMachine(), Runtime.getRuntime().maxMemory()),
                new DefinitionsCheck(place),
                new FolderCheck(place),
                new DiskCheck(place),
                new LeftoverCheck(place),
                new FileClockCheck(place),
                new VolumeCheck(place, java.nio.file.Path.of("/")),
                new FontCheck(place));
    }
}
