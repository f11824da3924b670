package org.qingce.cli;

import java.io.PrintWriter;
import org.qingce.job.RegisterRestored;
import org.qingce.job.RunObserver;

/** Tells whoever is at work that a checkpoint took the register's place, and what is lost by it. */
final class RestoreNotice implements RunObserver {

    private final PrintWriter err;
    private final Messages messages;

    RestoreNotice(PrintWriter err, Messages messages) {
        this.err = err;
        this.messages = messages;
    }

    @Override
    public void registerRestored(RegisterRestored restored) {
        String number = Long.toString(restored.checkpoint());
        if (restored.aside() == null) {
            err.println(messages.text("restored.missing", number));
        } else {
            err.println(messages.text("restored.damaged", number, restored.aside()));
        }
        restored.lost()
                .forEach(run -> err.println(messages.text(
                        "restored.lost-night", run.businessDate().toString(), Long.toString(run.runId()))));
        restored.changes().forEach(change -> err.println(messages.text("restored.lost-change", change)));
        err.flush();
    }
}
