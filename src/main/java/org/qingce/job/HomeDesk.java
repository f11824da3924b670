package org.qingce.job;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.qingce.intake.Archive;
import org.qingce.intake.ArrivalRegister;
import org.springframework.stereotype.Component;

/** Works on the home as a whole between two runs. */
@Component
public class HomeDesk {

    private final QingceSettings settings;
    private final WorkbenchSession session;

    HomeDesk(QingceSettings settings, WorkbenchSession session) {
        this.settings = settings;
        this.session = session;
    }

    /**
     * Works while no run and no other work on the register can begin; the register is closed, and all of it is in its file.
     *
     * @param what is done, for those who are kept out
     * @throws RunHeldException if another process is at work in the home
     */
    public <T> T alone(String what, Supplier<T> work) {
        try (RunLock lock = RunLock.take(settings.home())) {
            if (register().toFile().exists()) {
                session.workbench();
            }
            session.close();
            return work.get();
        }
    }

    /**
     * Tells the register that its home stands in another folder than it did.
     *
     * @param before where the home was
     * @param after where it is or will be
     */
    public void moved(Path before, Path after) {
        try {
            Path archive = settings.home().relativize(settings.archive());
            new ArrivalRegister(session.workbench(), new Archive(after.resolve(archive)))
                    .archiveCameFrom(before.resolve(archive));
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
