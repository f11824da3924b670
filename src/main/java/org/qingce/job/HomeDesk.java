package org.qingce.job;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.Supplier;
import org.qingce.intake.Archive;
import org.qingce.intake.ArrivalRegister;
import org.springframework.stereotype.Component;

/** Works on the home as a whole between two runs. */
@Component
public class HomeDesk {

    private final QingceSettings settings;
    private final WorkbenchSession session;
    private final RunDoor door;
    private final RegisterKeeper keeper;
    private final Archive archive;
    private final Keys keys;

    HomeDesk(
            QingceSettings settings,
            WorkbenchSession session,
            RunDoor door,
            RegisterKeeper keeper,
            Archive archive,
            Keys keys) {
        this.settings = settings;
        this.session = session;
        this.door = door;
        this.keeper = keeper;
        this.archive = archive;
        this.keys = keys;
    }

    /**
     * Works while no run and no other work on the register can begin; the register is closed. What a process that died left to do is done first.
     *
     * @param what is done, for those who are kept out
     * @throws RunHeldException if another process is at work in the home
     */
    public <T> T alone(String what, Supplier<T> work) {
        try (RunDoor.Inside inside = door.enter(what)) {
            keeper.settle();
            return work.get();
        }
    }

    /**
     * Hashes of the archived extracts that must stay: a current record came from them, or one of these runs took them in. For those who
     * work {@link #alone}.
     */
    public Set<String> neededExtracts(Set<Long> runs) {
        try {
            return new ArrivalRegister(session.workbench(), archive).needed(runs);
        } finally {
            session.close();
            keeper.settle();
        }
    }

    /**
     * Tells the register that its home stands in another folder than it did.
     *
     * @param before where the home was
     * @param after where it is or will be
     */
    public void moved(Path before, Path after) {
        try (RunDoor.Inside inside = door.enter("restore")) {
            Path folder = settings.home().relativize(settings.archive());
            new ArrivalRegister(session.workbench(), new Archive(after.resolve(folder), keys::ofHome))
                    .archiveCameFrom(before.resolve(folder));
            session.close();
            keeper.settle();
        } finally {
            session.close();
        }
    }

    /** The register's file; need not exist. */
    public Path register() {
        return settings.register();
    }

    /** Where raw extracts are kept by their content. */
    public Path archive() {
        return settings.archive();
    }
}
