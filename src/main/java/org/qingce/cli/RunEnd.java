package org.qingce.cli;

import java.nio.file.Path;
import org.qingce.job.PublishDesk;
import org.qingce.job.QingceSettings;
import org.qingce.job.Reports;
import org.qingce.job.RunSummary;
import org.springframework.context.ApplicationContext;

/** What an operator is told when a run has ended. */
final class RunEnd {

    private final Console console;
    private final ApplicationContext application;

    RunEnd(Console console, ApplicationContext application) {
        this.console = console;
        this.application = application;
    }

    /** Shows the headline figures or the failure; returns the exit code. */
    int show(RunSummary run) {
        if (!run.isCompleted()) {
            console.say("run.failed", Long.toString(run.runId()), run.failure());
            return ExitCode.FAILED;
        }
        console.out().println();
        new HeadlineTable(console).show(application.getBean(Reports.class).headlines());
        Path page =
                application.getBean(QingceSettings.class).output(run.runId()).resolve("report.html");
        console.say("run.done", Long.toString(run.runId()), page);
        return new PublishView(console).ended(application.getBean(PublishDesk.class), run.runId());
    }
}
