package org.qingce.cli;

import java.util.concurrent.Callable;
import org.qingce.operation.alarm.AlarmBook;
import org.qingce.operation.alarm.Alarms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks the alarms now. */
@Command(
        name = "check",
        description = {
            "Check all conditions of jobs/alarms.yaml now, tell operators what is new, what lasts and what is over, and deliver what could",
            "not be delivered before. Run ends do this by themselves; a crontab every ten minutes sees what happens in between.",
            "The register is not opened; a run may be at work."
        },
        footer = {
            "",
            "Exit codes: 0 checked, and nothing waits to be delivered; 1 checked, and messages wait; 3 jobs/alarms.yaml is wrong;",
            "70 internal fault."
        })
final class AlarmsCheckCommand implements Callable<Integer> {

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Mixin
    private final Console console = new Console();

    @Override
    public Integer call() {
        try (var application = home.start()) {
            Alarms.Checked checked = application.getBean(Alarms.class).check();
            console.say(
                    "alarms.checked",
                    checked.begun(),
                    checked.repeated(),
                    checked.resolved(),
                    application.getBean(AlarmBook.class).current().size(),
                    checked.delivered(),
                    checked.waiting());
            return checked.waiting() == 0 ? ExitCode.OK : ExitCode.FAILED;
        }
    }
}
