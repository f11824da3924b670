package org.qingce.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.qingce.operation.retention.Disposal;
import org.qingce.operation.retention.RecordDisposal;
import org.qingce.operation.retention.Retention;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Throws away what need not be kept. */
@Command(
        name = "retention",
        description = {
            "Remove what jobs/retention.yaml does not keep: what old runs handed out, rejects, extracts to which nothing leads, damaged files,",
            "logs, leftovers, backups, published snapshots, copies of the register, the records of old runs in the operational database.",
            "Extracts to which a current record or a kept run leads always stay, and so does the audit trail. So does all of a run that has not",
            "reached its end."
        },
        footer = {
            "",
            "Exit codes: 0 done; 2 wrong usage; 3 there is no policy, it is wrong, or something cannot be removed; 4 a run is at work;",
            "70 internal fault."
        })
final class RetentionCommand implements Callable<Integer> {

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Mixin
    private final Console console = new Console();

    @Option(names = "--dry-run", description = "Only say what would go, why, and how many bytes.")
    private boolean dryRun;

    @Override
    public Integer call() {
        try (var application = home.start()) {
            Retention retention = application.getBean(Retention.class);
            List<Disposal> disposals = dryRun ? retention.due() : retention.apply();
            disposals.forEach(this::show);
            long bytes = disposals.stream().mapToLong(Disposal::bytes).sum();
            console.say(dryRun ? "retention.would" : "retention.done", disposals.size(), bytes);
            return ExitCode.OK;
        }
    }

    private void show(Disposal disposal) {
        String reason =
                console.messages().text("retention." + disposal.reason().name().toLowerCase(Locale.ROOT));
        if (disposal instanceof RecordDisposal run) {
            console.say("retention.record", Long.toString(run.runId()), run.businessDate(), reason);
        } else {
            console.say("retention.line", disposal.what(), reason, disposal.bytes());
        }
    }
}
