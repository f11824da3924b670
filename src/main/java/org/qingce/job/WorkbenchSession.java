package org.qingce.job;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingce.linkage.similarity.Similarities;
import org.qingce.workbench.Workbench;
import org.qingce.workbench.WorkbenchException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** The one open workbench of this process, opened when it is first asked for. */
@Component
public class WorkbenchSession implements DisposableBean {

    private static final Pattern HOLDER = Pattern.compile("Conflicting lock is held in .*PID (\\d+)");

    private final QingceSettings settings;
    private final RunDoor door;
    private volatile @Nullable Workbench workbench;
    private volatile boolean cancelled;

    WorkbenchSession(QingceSettings settings, RunDoor door) {
        this.settings = settings;
        this.door = door;
    }

    /**
     * The workbench; open until {@link #close}.
     *
     * @throws RunHeldException if another process has it open
     */
    public synchronized Workbench workbench() {
        Workbench open = workbench;
        if (open == null) {
            open = open();
            workbench = open;
        }
        return open;
    }

    private Workbench open() {
        try {
            Workbench opened = Workbench.open(settings.register(), settings.workbench(), Similarities.functions());
            opened.beforeCommit(door::checkIfAway);
            return opened;
        } catch (WorkbenchException e) {
            Matcher holder = HOLDER.matcher(String.valueOf(e.getMessage()));
            if (holder.find()) {
                throw new RunHeldException(settings.home(), "process " + holder.group(1));
            }
            throw e;
        }
    }

    /** Whether work was broken off. */
    boolean wasCancelled() {
        return cancelled;
    }

    /** Breaks off what the workbench is doing, if it is open; from any thread. */
    void cancel() {
        Workbench open = workbench;
        cancelled = true;
        if (open != null) {
            open.cancel();
        }
    }

    /** Closes the workbench, so that others may open its file. */
    public synchronized void close() {
        if (workbench != null) {
            workbench.close();
            workbench = null;
        }
        OwnHome.close(settings.home());
    }

    @Override
    public void destroy() {
        close();
    }
}
