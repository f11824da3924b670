package org.qingce.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qingce.audit.AuditAction;
import org.qingce.audit.AuditTrail;
import org.qingce.job.Reports;
import org.qingce.job.RunSummary;
import org.qingce.job.Runs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a run's report once more, in either language. */
@Command(
        name = "report",
        description = "Write the report and the bulletin of a run, in Chinese or English, and say where they are.",
        footer = {
            "",
            "Exit codes: 0 done; 3 there is no such run or division, or the run has no report in that language."
        })
final class ReportCommand implements Callable<Integer> {

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Mixin
    private final Console console = new Console();

    @Parameters(
            arity = "0..1",
            paramLabel = "RUN",
            description = "Number of the run (default: the latest that ended well).")
    private @Nullable Long runId;

    @Option(
            names = "--division",
            paramLabel = "CODE",
            description = "Report on one county or township only: its own figures, its townships or villages ranked.")
    private @Nullable String division;

    @Override
    public Integer call() {
        try (var application = home.start()) {
            Runs runs = application.getBean(Runs.class);
            RunSummary latest = runs.latestCompleted();
            RunSummary run = runId == null ? latest : runs.run(runId);
            boolean isLatest = run.runId() == latest.runId();
            application
                    .getBean(AuditTrail.class)
                    .record(
                            AuditAction.EXPORT,
                            "run " + run.runId(),
                            "report" + (division == null ? "" : " on " + division));
            Reports reports = application.getBean(Reports.class);
            var files = division == null
                    ? reports.write(run, isLatest, console.locale())
                    : reports.write(run, isLatest, console.locale(), division);
            files.forEach(file -> console.out().println(file));
        }
        return ExitCode.OK;
    }
}
