package org.qingce.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qingce.job.VerificationDesk;
import org.qingce.verification.worklist.Worklist;
import org.qingce.verification.worklist.WorklistScope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes worklists. */
@Command(
        name = "worklists",
        description = {
            "Write one workbook for each township with what is to be checked there: findings with what every source says side by side, people",
            "to add and to check, pairs that may be one person; each with columns to fill in. Nothing that was answered is asked again. The",
            "files hold personal data in full; they are encrypted, and only their owner can read them."
        },
        footer = {
            "",
            "Exit codes: 0 done; 3 no run has ended well yet, or a file cannot be written; 4 a run is at work."
        })
final class VerifyWorklistsCommand implements Callable<Integer> {

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Mixin
    private final Console console = new Console();

    @Mixin
    private final HandOutOption handOut = new HandOutOption();

    @Option(
            names = "--division",
            paramLabel = "CODE",
            defaultValue = "",
            description = "Code of a division (default: all).")
    private String division = "";

    @Option(names = "--villages", description = "One workbook for each village instead.")
    private boolean villages;

    @Option(names = "--out", paramLabel = "DIR", description = "Where to (default: worklists under the latest run).")
    private @Nullable Path out;

    @Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "5000",
            description = "Rows on a sheet at the most, the gravest first (default: ${DEFAULT-VALUE}).")
    private int most;

    @Override
    public Integer call() {
        try (var application = home.start(handOut.settings())) {
            var scope = new WorklistScope(division, villages, most);
            show(application.getBean(VerificationDesk.class).worklists(out, scope));
        }
        return ExitCode.OK;
    }

    private void show(List<Worklist> written) {
        Messages messages = console.messages();
        try (var table = new AlignedTable(console.out())) {
            table.add(List.of(
                    messages.text("verify.division"),
                    messages.text("verify.kind.finding"),
                    messages.text("verify.kind.to-add"),
                    messages.text("verify.kind.to-check"),
                    messages.text("verify.kind.link"),
                    messages.text("verify.file")));
            written.forEach(one -> table.add(List.of(
                    (one.division() + " " + one.name()).strip(),
                    Integer.toString(one.findings()),
                    Integer.toString(one.toAdd()),
                    Integer.toString(one.toCheck()),
                    Integer.toString(one.links()),
                    one.file().toString())));
        }
        console.say(
                "verify.written",
                written.size(),
                written.stream().mapToInt(Worklist::rows).sum());
        handOut.tell(console, written.stream().map(Worklist::file).toList());
    }
}
