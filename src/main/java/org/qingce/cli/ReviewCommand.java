package org.qingce.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.qingce.job.PeopleDesk;
import org.qingce.population.review.Review;
import org.qingce.population.review.ReviewOutcome;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Pairs that people decide, out and back. */
@Command(
        name = "review",
        description = "Hand pairs that linkage leaves to people out as a file, and take their decisions in.",
        subcommands = {ReviewCommand.Export.class, ReviewCommand.Import.class},
        synopsisSubcommandLabel = "COMMAND")
final class ReviewCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Export or import?");
    }

    @Command(
            name = "export",
            description = {
                "Write the pairs that wait for a reviewer to a CSV file, one row a pair, with empty columns for verdict, reviewer and",
                "reason. The file holds personal data in full; it is encrypted as FILE.qc, and only its owner can read it."
            },
            footer = {
                "",
                "Exit codes: 0 done; 3 no run has ended well yet, or the file cannot be written; 4 a run is at work."
            })
    static final class Export implements Callable<Integer> {

        @Mixin
        private final HomeOptions home = new HomeOptions();

        @Mixin
        private final Console console = new Console();

        @Mixin
        private final HandOutOption handOut = new HandOutOption();

        @Parameters(paramLabel = "FILE", description = "Where to; replaced when it is there.")
        @SuppressWarnings("NullAway.Init") // set by picocli
        private Path file;

        @Override
        public Integer call() {
            try (var application = home.start(handOut.settings())) {
                Review.Exported exported = application.getBean(PeopleDesk.class).exportReview(file);
                console.say("review.exported", exported.pairs(), exported.file());
                handOut.tell(console, List.of(exported.file()));
            }
            return ExitCode.OK;
        }
    }

    @Command(
            name = "import",
            description = {
                "Take in what reviewers wrote into such a file: same or different (同一人, 不同人) under verdict. The next run honours it.",
                "Handing in the same decisions again does nothing. The file may be encrypted as it was handed out, or not."
            },
            footer = {
                "",
                "Exit codes: 0 done; 1 done, but some rows could not be followed; 3 the file cannot be read or decrypted, or no run has ended well",
                "yet; 4 a run is at work."
            })
    static final class Import implements Callable<Integer> {

        @Mixin
        private final HomeOptions home = new HomeOptions();

        @Mixin
        private final Console console = new Console();

        @Mixin
        private final HandOutOption handOut = new HandOutOption();

        @Parameters(paramLabel = "FILE", description = "The file, filled in.")
        @SuppressWarnings("NullAway.Init") // set by picocli
        private Path file;

        @Option(
                names = "--by",
                required = true,
                paramLabel = "NAME",
                description = "Who decided, where a row names nobody.")
        @SuppressWarnings("NullAway.Init") // set by picocli
        private String who;

        @Override
        public Integer call() {
            try (var application = home.start(handOut.settings())) {
                return show(application.getBean(PeopleDesk.class).importReview(file, who));
            }
        }

        private int show(ReviewOutcome outcome) {
            if (outcome.takenBefore()) {
                console.say("review.taken-before");
                return ExitCode.OK;
            }
            console.say(
                    "review.imported", outcome.decided(), outcome.repeated(), outcome.undecided(), outcome.refused());
            Path refused = outcome.refusedFile();
            if (refused != null) {
                console.say("review.refused", refused);
                handOut.tell(console, List.of(refused));
            }
            return outcome.refused() == 0 ? ExitCode.OK : ExitCode.FAILED;
        }
    }
}
