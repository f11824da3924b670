package org.qingce.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qingce.audit.AuditAction;
import org.qingce.audit.AuditTrail;
import org.qingce.definition.DefinitionException;
import org.qingce.job.TrialDesk;
import org.qingce.rules.RuleCatalogue;
import org.qingce.rules.RuleExamples;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tries a file of rules on the register. */
@Command(
        name = "try",
        description = {
            "Checks a file of rules that is not in force, runs its examples, and judges the register by it as the latest run left it:",
            "how many findings, of how many rows, from which sources and townships, some of them, and how long it takes. Nothing is",
            "written; 'rules add' puts the file in. Names and numbers are masked."
        },
        footer = {
            "",
            "Exit codes: 0 tried; 1 the file is wrong or an example fails; 2 wrong usage; 3 no run has ended well yet, or another than",
            "the latest is asked for; 4 a run is at work."
        },
        mixinStandardHelpOptions = true)
final class TryRulesCommand implements Callable<Integer> {

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Mixin
    private final Console console = new Console();

    @Parameters(paramLabel = "FILE", description = "Rules as docs/rules.md describes them; not in jobs/.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Option(
            names = "--run",
            paramLabel = "RUN",
            description = "The run to judge after; only the latest that ended well can be given (default: that one).")
    private @Nullable Long run;

    @Option(
            names = "--examples",
            paramLabel = "N",
            defaultValue = "5",
            description = "Findings shown of each rule at the most (default: ${DEFAULT-VALUE}).")
    private int examples = 5;

    @Option(names = "--show", description = "Show names and numbers in full, where the task needs them.")
    private boolean show;

    @Override
    public Integer call() {
        try {
            RuleCatalogue tried = RuleCatalogue.ofFile(file);
            List<RuleExamples.Failure> failures = RuleExamples.failures(tried);
            failures.forEach(failure ->
                    console.complain(file + ", line " + failure.rule().line() + ": " + failure.told()));
            if (!failures.isEmpty()) {
                return ExitCode.FAILED;
            }
            judge(tried);
            return ExitCode.OK;
        } catch (DefinitionException e) {
            return console.complain(e);
        }
    }

    private void judge(RuleCatalogue tried) {
        try (var application = home.start()) {
            if (show) {
                application
                        .getBean(AuditTrail.class)
                        .record(AuditAction.LOOK_UP, file.toString(), "rules tried, examples in full");
            }
            var trial = application.getBean(TrialDesk.class).rules(tried, run, Math.max(0, examples));
            var page = new TriedRulePage(console, show);
            new TrialHeading(console).show(trial);
            trial.found().forEach(page::show);
        }
    }
}
