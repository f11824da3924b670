package org.qingce.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qingce.job.VerificationDesk;
import org.qingce.verification.answer.AnswerOutcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes answers in. */
@Command(
        name = "import",
        description = {
            "Take in what was filled in on worklists, as xlsx or saved as CSV, encrypted as it was handed out or not. Each row is accepted,",
            "empty, repeated or refused; refused rows go to NAME.refused.xlsx beside the file, encrypted, with the reason, to be corrected and",
            "handed in again. The next run honours the answers. Handing in the same answers again does nothing."
        },
        footer = {
            "",
            "Exit codes: 0 done; 1 done, but some rows were refused; 3 a file cannot be read as a form or decrypted, or no run has ended well",
            "yet; 4 a run is at work."
        })
final class VerifyImportCommand implements Callable<Integer> {

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Mixin
    private final Console console = new Console();

    @Mixin
    private final HandOutOption handOut = new HandOutOption();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The files, filled in.")
    private List<Path> files = List.of();

    @Option(
            names = "--by",
            required = true,
            paramLabel = "NAME",
            description = "Who answered, where a row names nobody.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String who;

    @Option(
            names = "--date",
            paramLabel = "DAY",
            description = "The day of answers that bear none, as 2026-03-31 (default: today).")
    private @Nullable LocalDate date;

    @Override
    public Integer call() {
        try (var application = home.start(handOut.settings())) {
            Map<Path, AnswerOutcome> outcomes =
                    application.getBean(VerificationDesk.class).take(files, who, date);
            outcomes.forEach(this::show);
            boolean whole = outcomes.values().stream().allMatch(outcome -> outcome.refused() == 0);
            return whole ? ExitCode.OK : ExitCode.FAILED;
        }
    }

    private void show(Path file, AnswerOutcome outcome) {
        if (outcome.takenBefore()) {
            console.say("verify.taken-before", file);
            return;
        }
        console.say(
                "verify.imported", file, outcome.accepted(), outcome.empty(), outcome.repeated(), outcome.refused());
        Path refused = outcome.refusedFile();
        if (refused != null) {
            console.say("verify.refused", refused);
            handOut.tell(console, List.of(refused));
        }
    }
}
