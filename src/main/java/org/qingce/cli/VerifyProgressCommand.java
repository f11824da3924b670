package org.qingce.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.qingce.job.VerificationDesk;
import org.qingce.verification.worklist.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows how far worklists have come. */
@Command(
        name = "progress",
        description =
                "Show township by township how many questions were sent, answered, verified right, corrected and repaired.",
        footer = {"", "Exit codes: 0 done; 3 no run has ended well yet; 4 a run is at work."})
final class VerifyProgressCommand implements Callable<Integer> {

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Mixin
    private final Console console = new Console();

    @Option(
            names = "--division",
            paramLabel = "CODE",
            defaultValue = "",
            description = "Code of a division (default: all).")
    private String division = "";

    @Override
    public Integer call() {
        try (var application = home.start()) {
            List<Progress> progress =
                    application.getBean(VerificationDesk.class).progress(division);
            if (progress.isEmpty()) {
                console.say("verify.nothing-sent");
            } else {
                show(progress);
            }
        }
        return ExitCode.OK;
    }

    private void show(List<Progress> progress) {
        Messages messages = console.messages();
        try (var table = new AlignedTable(console.out())) {
            table.add(List.of(
                    messages.text("verify.division"),
                    messages.text("verify.kind"),
                    messages.text("verify.sent"),
                    messages.text("verify.answered"),
                    messages.text("verify.right"),
                    messages.text("verify.corrected"),
                    messages.text("verify.repaired"),
                    messages.text("verify.open")));
            progress.forEach(one -> table.add(List.of(
                    (one.division() + " " + one.name()).strip(),
                    messages.text("verify.kind." + one.kind()),
                    Long.toString(one.sent()),
                    Long.toString(one.answered()),
                    Long.toString(one.verifiedRight()),
                    Long.toString(one.corrected()),
                    Long.toString(one.repaired()),
                    Long.toString(one.open()))));
        }
    }
}
