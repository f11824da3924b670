package org.qingce.cli;

import org.qingce.operation.backup.About;
import org.qingce.operation.backup.Verified;

/** Says what is in a backup. */
final class BackupView {

    private final Console console;

    BackupView(Console console) {
        this.console = console;
    }

    void show(Verified verified) {
        About about = verified.about();
        console.say("backup.file", verified.file(), verified.bytes());
        console.say("backup.of", about.home(), about.made(), about.product(), about.database());
        if (about.run() > 0) {
            console.say(
                    "backup.run",
                    Long.toString(about.run()),
                    about.runDate(),
                    console.messages().text("state." + about.runStatus()));
        }
        console.say(
                "backup.holds",
                verified.manifest().entries().size(),
                verified.registerRows(),
                verified.manifest().register().size(),
                verified.manifest().databaseRows());
        if (about.auditEntries() > 0) {
            console.say("backup.audit", about.auditEntries(), about.auditSeal());
        }
        console.say("backup.verified");
    }
}
