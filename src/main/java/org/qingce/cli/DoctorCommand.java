package org.qingce.cli;

import java.time.Clock;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.qingce.definition.Label;
import org.qingce.job.Failure;
import org.qingce.operation.doctor.Doctor;
import org.qingce.operation.doctor.Examined;
import org.qingce.operation.doctor.Finding;
import org.qingce.operation.doctor.Level;
import org.qingce.operation.doctor.Place;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** Looks the installation over. */
@Command(
        name = "doctor",
        description = {
            "Look the installation over: settings and definitions, permissions, encodings, disk, memory, clock, fonts, operational database,",
            "keys, backups, nights. Each finding says what was found and what to do; nothing is changed."
        },
        footer = {"", "Exit codes: 0 there is no problem; 1 there is one; 2 wrong usage; 70 internal fault."})
final class DoctorCommand implements Callable<Integer> {

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Mixin
    private final Console console = new Console();

    @Option(names = "--json", description = "As JSON: check, level, found, todo.")
    private boolean json;

    @Override
    public Integer call() {
        List<Examined> examined = examine();
        if (json) {
            console.out()
                    .println(new JsonMapper()
                            .writerWithDefaultPrettyPrinter()
                            .writeValueAsString(
                                    examined.stream().map(this::json).toList()));
        } else {
            examined.forEach(this::show);
            console.say(
                    "doctor.sum",
                    count(examined, Level.PROBLEM),
                    count(examined, Level.WARNING),
                    count(examined, Level.NOTE));
        }
        console.out().flush();
        return count(examined, Level.PROBLEM) == 0 ? ExitCode.OK : ExitCode.FAILED;
    }

    private List<Examined> examine() {
        try (var application = home.start()) {
            return application.getBean(Doctor.class).examine();
        } catch (RuntimeException e) {
            String reason = Failure.message(e);
            var finding = new Finding(
                    Level.PROBLEM,
                    new Label("程序启动不了：" + reason, "the application does not start: " + reason),
                    new Label("先排除这个原因（数据库、权限、设置）", "put that right first: database, permissions, settings"));
            var place = new Place(home.usualSettings(), Clock.system(ZoneId.systemDefault()));
            return Stream.concat(Stream.of(new Examined("application", finding)), Doctor.examineMachine(place).stream())
                    .toList();
        }
    }

    private static long count(List<Examined> examined, Level level) {
        return examined.stream().filter(each -> each.finding().level() == level).count();
    }

    private void show(Examined examined) {
        Finding finding = examined.finding();
        console.say(
                "doctor." + word(finding.level()),
                examined.check(),
                finding.found().in(console.locale()));
        if (finding.todo() != null) {
            console.say("doctor.todo", finding.todo().in(console.locale()));
        }
    }

    private static String word(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    private Map<String, String> json(Examined examined) {
        Finding finding = examined.finding();
        var row = new LinkedHashMap<String, String>();
        row.put("check", examined.check());
        row.put("level", word(finding.level()));
        row.put("found", finding.found().in(console.locale()));
        row.put("todo", finding.todo() == null ? "" : finding.todo().in(console.locale()));
        return row;
    }
}
