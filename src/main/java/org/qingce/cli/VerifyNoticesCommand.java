package org.qingce.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qingce.job.VerificationDesk;
import org.qingce.verification.notice.NoticeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes notices about separated persons. */
@Command(
        name = "notices",
        description = {
            "Write one workbook for each township (or county beyond the register) where people are said to live who are registered elsewhere:",
            "those of whom it was not notified yet. The replies come back by 'verify import'. The files hold personal data in full; they are",
            "encrypted, and only their owner can read them."
        },
        footer = {
            "",
            "Exit codes: 0 done; 3 no run has ended well yet, or a file cannot be written; 4 a run is at work."
        })
final class VerifyNoticesCommand implements Callable<Integer> {

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
            description = "Code in which the receivers lie (default: all).")
    private String division = "";

    @Option(names = "--again", description = "Also those sent before and not replied to.")
    private boolean again;

    @Option(names = "--out", paramLabel = "DIR", description = "Where to (default: notices under the latest run).")
    private @Nullable Path out;

    @Override
    public Integer call() {
        try (var application = home.start(handOut.settings())) {
            show(application.getBean(VerificationDesk.class).notices(out, division, again));
        }
        return ExitCode.OK;
    }

    private void show(List<NoticeFile> files) {
        Messages messages = console.messages();
        try (var table = new AlignedTable(console.out())) {
            table.add(List.of(
                    messages.text("verify.division"), messages.text("verify.notices"), messages.text("verify.file")));
            files.forEach(one -> table.add(List.of(
                    (one.division() + " " + one.name()).strip(),
                    Long.toString(one.notices()),
                    one.file().toString())));
        }
        console.say(
                "verify.notices-written",
                files.size(),
                files.stream().mapToLong(NoticeFile::notices).sum());
        handOut.tell(console, files.stream().map(NoticeFile::file).toList());
    }
}
