package org.qingce.operation.alarm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingce.job.QingceSettings;
import org.springframework.stereotype.Component;

/** Whether the process that last took the home for a run is alive; looked at without touching the lock. */
@Component
class RunHolder {

    private static final Pattern PROCESS = Pattern.compile("process (\\d+)");

    private final Path file;

    RunHolder(QingceSettings settings) {
        this.file = settings.home().resolve("run.holder");
    }

    boolean isAlive() {
        try {
            Matcher process = PROCESS.matcher(Files.exists(file) ? Files.readString(file) : "");
            return process.find()
                    && ProcessHandle.of(Long.parseLong(process.group(1)))
                            .map(ProcessHandle::isAlive)
                            .orElse(false);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
