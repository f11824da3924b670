package org.qingce.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qingce.job.PeopleDesk;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Holds the persons of the register against a truth. */
@Command(
        name = "evaluate",
        description = "Say how right the persons of the register are, against a truth.",
        footer = {
            "",
            "Exit codes: 0 done; 3 no run has ended well yet, or the truth cannot be read; 4 a run is at work."
        })
final class EvaluateCommand implements Callable<Integer> {

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Mixin
    private final Console console = new Console();

    @ArgGroup(multiplicity = "1")
    private final Against against = new Against();

    /** One truth. */
    static final class Against {
        @Option(
                names = "--truth",
                paramLabel = "DIR",
                description = "Folder that 'simulate' made, or its folder truth.")
        private @Nullable Path truth;

        @Option(
                names = "--labels",
                paramLabel = "FILE",
                description = "CSV with the headings mention_id and label: mentions of one label are one person.")
        private @Nullable Path labels;
    }

    @Override
    public Integer call() {
        try (var application = home.start()) {
            var desk = application.getBean(PeopleDesk.class);
            Path truth = against.truth;
            Path labels = against.labels;
            if (truth != null) {
                new EvaluationTables(console).show(desk.evaluateByTruth(truth));
            } else if (labels != null) {
                new EvaluationTables(console).show(desk.evaluateByLabels(labels));
            }
        }
        return ExitCode.OK;
    }
}
