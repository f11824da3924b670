package org.qingce.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.qingce.operation.alarm.Alarms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tries the channels. */
@Command(
        name = "test",
        description = "Send a test message by every channel of jobs/alarms.yaml and say how each fared.",
        footer = {
            "",
            "Exit codes: 0 every channel took it; 1 one did not, or there is no channel; 3 jobs/alarms.yaml is wrong;",
            "70 internal fault."
        })
final class AlarmsTestCommand implements Callable<Integer> {

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Mixin
    private final Console console = new Console();

    @Override
    public Integer call() {
        try (var application = home.start()) {
            List<Alarms.Tested> results = application.getBean(Alarms.class).test();
            if (results.isEmpty()) {
                console.say("alarms.no-channel");
            }
            results.forEach(result -> console.say(
                    result.failure().isEmpty() ? "alarms.sent" : "alarms.not-sent",
                    result.channel(),
                    result.failure()));
            boolean well = !results.isEmpty()
                    && results.stream().allMatch(result -> result.failure().isEmpty());
            return well ? ExitCode.OK : ExitCode.FAILED;
        }
    }
}
