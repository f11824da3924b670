package org.qingce.cli;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qingce.operation.alarm.AlarmBook;
import org.qingce.operation.alarm.AlarmState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows alarms. */
@Command(
        name = "alarms",
        description = {
            "Show the alarms (告警) that last and the last twenty that are over. jobs/alarms.yaml says what is an alarm and who is told.",
            "(Figures that jumped, 预警, are shown by 'alerts'.)"
        },
        subcommands = {AlarmsCheckCommand.class, AlarmsTestCommand.class},
        footer = {"", "Exit codes: 0 no alarm lasts; 1 some do; 70 internal fault."})
final class AlarmsCommand implements Callable<Integer> {

    private static final int PAST = 20;

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Mixin
    private final Console console = new Console();

    @Override
    public Integer call() {
        try (var application = home.start()) {
            AlarmBook book = application.getBean(AlarmBook.class);
            List<AlarmState> current = book.current();
            console.say(current.isEmpty() ? "alarms.none" : "alarms.current", current.size());
            show(current);
            List<AlarmState> past = book.past(PAST);
            if (!past.isEmpty()) {
                console.say("alarms.past");
                show(past);
            }
            return current.isEmpty() ? ExitCode.OK : ExitCode.FAILED;
        }
    }

    private void show(List<AlarmState> alarms) {
        if (alarms.isEmpty()) {
            return;
        }
        Messages messages = console.messages();
        try (var table = new AlignedTable(console.out())) {
            table.add(List.of(
                    messages.text("column.since"),
                    messages.text("column.resolved"),
                    messages.text("column.severity"),
                    messages.text("column.alarm"),
                    messages.text("column.text")));
            alarms.forEach(alarm -> table.add(List.of(
                    local(alarm.since()),
                    local(alarm.resolved()),
                    alarm.severity().title().in(console.locale()),
                    alarm.kind().title().in(console.locale()),
                    alarm.text().in(console.locale()))));
        }
    }

    private static String local(@Nullable LocalDateTime utc) {
        return Moments.time(
                utc == null
                        ? null
                        : utc.atOffset(ZoneOffset.UTC)
                                .atZoneSameInstant(ZoneId.systemDefault())
                                .toLocalDateTime());
    }
}
