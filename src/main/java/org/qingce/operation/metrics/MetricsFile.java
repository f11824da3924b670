package org.qingce.operation.metrics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.qingce.job.QingceSettings;
import org.qingce.job.RunObserver;
import org.qingce.job.RunObservers;
import org.qingce.job.RunSummary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Leaves the metrics in a file as each run ends, for the textfile collector of a node exporter. It holds no personal data; who may read it
 * is left to the folder's owner.
 */
@Component
public class MetricsFile implements RunObserver {

    private static final Logger LOG = LoggerFactory.getLogger(MetricsFile.class);

    private final MetricsText text;
    private final Path file;

    MetricsFile(RunObservers observers, MetricsText text, QingceSettings settings) {
        this.text = text;
        this.file = settings.home().resolve("metrics").resolve("qingce.prom");
        observers.add(this);
    }

    @Override
    public void runReleased(RunSummary run) {
        try {
            write(file);
        } catch (IOException | RuntimeException e) {
            LOG.error("the metrics could not be written to {}", file, e);
        }
    }

    /**
     * Writes the metrics as they are now; a reader sees the file as it was or the whole of the new one.
     *
     * @param target in a folder that is made where it is missing
     */
    public void write(Path target) throws IOException {
        Path part = target.toAbsolutePath().resolveSibling("." + target.getFileName() + ".part");
        Path folder = part.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(part, text.prometheus());
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
