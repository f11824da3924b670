package org.qingce.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The units under {@code deploy/} call commands that there are, and know exit codes that there are. */
class DeployTest {

    private static final Path DEPLOY = Path.of("deploy");
    private static final Pattern CALL = Pattern.compile("/opt/qingce/qingce ([a-z][^)>\\n]*?)(?= 2>&1|\\n|$|\\))");

    /** 128 and a signal: how the Java machine ends when it is told to. */
    private static final int TERMINATED = 143;

    static List<Path> units() throws IOException {
        try (Stream<Path> files = Files.walk(DEPLOY)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    static List<String> calls() throws IOException {
        var calls = new TreeSet<String>();
        for (Path unit : units()) {
            Matcher call = CALL.matcher(Files.readString(unit));
            while (call.find()) {
                calls.add(call.group(1).strip());
            }
        }
        return List.copyOf(calls);
    }

    @Test
    void everyUnitCallsSomething() throws IOException {
        assertThat(calls())
                .contains("run nightly --due", "serve --port 8470", "status --lang en", "retention")
                .contains("backup --to /backup/qingce");
    }

    @ParameterizedTest
    @MethodSource("calls")
    void whatTheyCallIsACommandWithItsOptions(String call) {
        assertThatCode(() -> Qingce.commandLine().parseArgs(call.split(" "))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("units")
    void theExitCodesTheyKnowAreOnesThatWeGive(Path unit) throws IOException {
        Set<Integer> given = new TreeSet<>(Set.of(TERMINATED, 5));
        for (var field : ExitCode.class.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == int.class) {
                field.setAccessible(true);
                given.add(read(field));
            }
        }
        Matcher codes = Pattern.compile("(?m)^(?:SuccessExitStatus|RestartPreventExitStatus)=(.*)$")
                .matcher(Files.readString(unit));
        while (codes.find()) {
            for (String code : codes.group(1).split(" ")) {
                assertThat(given).contains(Integer.valueOf(code));
            }
        }
    }

    private static int read(java.lang.reflect.Field field) {
        try {
            return field.getInt(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @MethodSource("units")
    void whatASystemdUnitRunsIsHardened(Path unit) throws IOException {
        String text = Files.readString(unit);
        if (text.contains("ExecStart=")) {
            assertThat(text)
                    .contains("User=qingce", "UMask=0077", "NoNewPrivileges=yes", "ProtectSystem=strict")
                    .contains("EnvironmentFile=/etc/qingce/qingce.env");
        }
    }

    @Test
    void theTimerTheCronTableAndTheShippedScheduleStartAtOneTime() throws IOException {
        assertThat(Files.readString(DEPLOY.resolve("systemd/qingce-night.timer")))
                .contains("OnCalendar=*-*-* 02:30:00");
        assertThat(Files.readString(DEPLOY.resolve("cron/qingce"))).containsPattern("(?m)^30 2 \\* \\* \\*  qingce");
        assertThat(Files.readString(Path.of("jobs/schedule.yaml"))).contains("start: \"0 30 2 * * *\"");
    }
}
