package org.qingce.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.qingce.workbench.OwnerOnly;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Closes the home to all but its owner before anything is written to it: the log, the databases and whatever a library makes there by its
 * own ways lie behind that door from their first byte on.
 */
final class OwnHome implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        Path home = Path.of(environment.getProperty("qingce.home", "./data"));
        Path log = Path.of(environment.getProperty(
                "logging.file.name", home.resolve("logs/qingce.log").toString()));
        try {
            OwnerOnly.folder(home);
            Path logs = log.toAbsolutePath().getParent();
            if (logs != null && logs.startsWith(home.toAbsolutePath())) {
                OwnerOnly.folder(logs);
                OwnerOnly.file(log);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close " + home + " to others: " + e.getMessage(), e);
        }
    }

    /**
     * Closes what lies in a home by itself as well, so that it stays closed where it is taken to: databases make their files by the process's
     * own umask.
     */
    static void close(Path home) {
        try {
            if (Files.isDirectory(home)) {
                OwnerOnly.closeAll(home);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close " + home + " to others: " + e.getMessage(), e);
        }
    }
}
