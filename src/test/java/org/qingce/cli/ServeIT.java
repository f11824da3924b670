package org.qingce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.qingce.operation.Installation;

/** The service in a process of its own. */
class ServeIT {

    @TempDir
    Path folder;

    @Test
    @Timeout(value = 3, unit = TimeUnit.MINUTES)
    void aNightThatIsDueIsRunAtOnceAndSigtermEndsTheServiceBetweenTwoNights() throws IOException, InterruptedException {
        var installation = new Installation(folder);
        LocalDate yesterday = LocalDate.now(Installation.ZONE).minusDays(1);
        LocalDateTime past = LocalDateTime.now(Installation.ZONE).minusMinutes(1);
        String start = past.getSecond() + " " + past.getMinute() + " " + past.getHour() + " * * *";
        installation.schedule("start: \"" + start + "\"", "wait_for: []");
        installation.quietNight(yesterday);
        Process service = service(installation);
        try {
            List<String> said = until(service, "Next night: ");
            assertThat(said)
                    .anyMatch(line -> line.startsWith("qingce serves: process " + service.pid() + ", port 0"))
                    .anyMatch(line -> line.startsWith(yesterday + ": starts"))
                    .anyMatch(line -> line.startsWith("Run 1 is done."));
            var session = new Session(installation.home());
            assertThat(session.run("schedule", "--jobs", installation.jobs().toString(), "--all", "--lang", "en"))
                    .as("other commands work beside it: " + session.err())
                    .isZero();
            assertThat(session.out()).containsPattern(yesterday + ".* done +1 ");
            service.destroy();
            assertThat(service.waitFor()).isEqualTo(143);
        } finally {
            service.destroyForcibly();
        }
    }

    private static Process service(Installation installation) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-Duser.timezone=Asia/Shanghai",
                "-cp",
                System.getProperty("java.class.path"),
                "org.qingce.cli.Qingce",
                "serve",
                "--port",
                "0",
                "--lang",
                "en"));
        command.addAll(List.of(
                "--home",
                installation.home().toString(),
                "--jobs",
                installation.jobs().toString()));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static List<String> until(Process process, String word) throws IOException {
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        var said = new ArrayList<String>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            said.add(line);
            if (line.startsWith(word)) {
                return said;
            }
        }
        throw new AssertionError("the service ended: " + said);
    }
}
