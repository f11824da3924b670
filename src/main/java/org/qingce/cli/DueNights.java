package org.qingce.cli;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.qingce.job.RunSummary;
import org.qingce.job.WorkbenchSession;
import org.qingce.operation.schedule.MissedPolicy;
import org.qingce.operation.schedule.Night;
import org.qingce.operation.schedule.NightListener;
import org.qingce.operation.schedule.NightRunner;
import org.qingce.operation.schedule.PlannedNight;
import org.springframework.context.ApplicationContext;

/** Runs the nights that are due and says what becomes of them: the same for the service and for a timer. */
final class DueNights implements NightListener {

    private static final DateTimeFormatter TO_THE_MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm xxx", Locale.ROOT);

    private final Console console;
    private final ApplicationContext application;
    private int code = ExitCode.OK;

    DueNights(Console console, ApplicationContext application) {
        this.console = console;
        this.application = application;
    }

    /** Runs them; the exit code of the last. */
    int run() throws InterruptedException {
        try {
            if (application.getBean(NightRunner.class).runDue(this).isEmpty()) {
                console.say("due.none");
            }
            return code;
        } finally {
            application.getBean(WorkbenchSession.class).close();
        }
    }

    static String moment(ZonedDateTime moment) {
        return TO_THE_MINUTE.format(moment);
    }

    @Override
    public void missed(List<PlannedNight> nights, MissedPolicy policy) {
        new NightTable(console).say(nights);
    }

    @Override
    public void restarting(RunSummary run) {
        console.say("due.restarting", Long.toString(run.runId()), run.businessDate());
    }

    @Override
    public void waiting(Night night, List<String> missing) {
        console.say("due.waiting", night.date(), night.extracts(), String.join(", ", missing));
    }

    @Override
    public void starting(Night night) {
        console.say("due.starting", night.date(), night.extracts());
    }

    @Override
    public void ended(RunSummary run) {
        code = new RunEnd(console, application).show(run);
    }
}
