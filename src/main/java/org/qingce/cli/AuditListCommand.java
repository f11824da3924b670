package org.qingce.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingce.audit.AuditAction;
import org.qingce.audit.AuditEntry;
import org.qingce.audit.AuditOutcome;
import org.qingce.audit.AuditTrail;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the audit trail. */
@Command(
        name = "list",
        description = "List the entries of the audit trail, the earliest first.",
        footer = {"", "Exit codes: 0 done."})
final class AuditListCommand implements Callable<Integer> {

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Mixin
    private final Console console = new Console();

    @Option(
            names = "--since",
            paramLabel = "DAY",
            defaultValue = "1970-01-01",
            description = "Only entries from this day on, in UTC.")
    private LocalDate since = LocalDate.EPOCH;

    @Option(names = "--action", description = "Only entries of this kind: ${COMPLETION-CANDIDATES}.")
    private @Nullable AuditAction action;

    @Override
    public Integer call() {
        try (var application = home.start()) {
            List<AuditEntry> entries = application.getBean(AuditTrail.class).since(since.atStartOfDay()).stream()
                    .filter(entry -> action == null || action.name().equals(entry.action()))
                    .toList();
            if (entries.isEmpty()) {
                console.say("audit.none");
            } else {
                show(entries);
            }
            return ExitCode.OK;
        }
    }

    private void show(List<AuditEntry> entries) {
        Messages messages = console.messages();
        try (var table = new AlignedTable(console.out())) {
            table.add(Stream.of(
                            "column.number",
                            "column.when",
                            "column.who",
                            "column.host",
                            "column.action",
                            "column.outcome",
                            "column.about",
                            "column.details")
                    .map(messages::text)
                    .toList());
            entries.forEach(entry -> table.add(row(entry, messages)));
        }
    }

    private static List<String> row(AuditEntry entry, Messages messages) {
        return List.of(
                Long.toString(entry.number()),
                Moments.time(entry.happened()),
                entry.who().equals(entry.account()) ? entry.who() : entry.who() + " (" + entry.account() + ")",
                entry.host(),
                entry.action(),
                outcome(entry.outcome(), messages),
                entry.about(),
                entry.details());
    }

    /** An outcome that is none of ours is shown as it stands: somebody has put it there. */
    private static String outcome(String stored, Messages messages) {
        return Stream.of(AuditOutcome.values())
                        .anyMatch(outcome -> outcome.name().equals(stored))
                ? messages.text("audit.outcome." + stored)
                : stored;
    }
}
