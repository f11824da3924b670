package org.qingce.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qingce.audit.AuditTrail;
import org.qingce.audit.TrailCheck.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Recomputes the chain of the audit trail. */
@Command(
        name = "verify",
        description = {
            "Recompute the seals of the audit trail, and name the first entry that was changed, removed, put elsewhere or added from outside.",
            "Whoever may write to the database can replace the trail as a whole; that shows only against a head that was kept elsewhere."
        },
        footer = {"", "Exit codes: 0 the trail is whole; 1 it is broken."})
final class AuditVerifyCommand implements Callable<Integer> {

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Mixin
    private final Console console = new Console();

    @Option(
            names = "--head",
            paramLabel = "HASH",
            description = "A head that was kept elsewhere and must be part of the trail.")
    private @Nullable String head;

    @Override
    public Integer call() {
        try (var application = home.start()) {
            Verdict verdict = application.getBean(AuditTrail.class).verify(head);
            var broken = verdict.broken();
            if (broken == null) {
                console.say(
                        "audit.whole", verdict.end().entries(), verdict.end().hash());
                console.say("audit.keep");
                return ExitCode.OK;
            }
            console.say(
                    "audit.broken",
                    Long.toString(broken.number()),
                    console.messages().text("audit.fault." + broken.fault()),
                    verdict.end().entries(),
                    verdict.end().hash());
            return ExitCode.FAILED;
        }
    }
}
