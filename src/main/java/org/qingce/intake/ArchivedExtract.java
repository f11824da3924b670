package org.qingce.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An extract that a run took in.
 *
 * @param runId the run
 * @param source id of its source
 * @param name under which it arrived; nobody vouches for it: it may be anything
 * @param sha256 of its bytes, 64 hexadecimal digits
 * @param bytes its size
 * @param businessDate of the run; null until the run has loaded it
 */
public record ArchivedExtract(
        long runId,
        String source,
        String name,
        String sha256,
        long bytes,
        @Nullable LocalDate businessDate) {

    /** Its name without anything that leads out of a folder or that a terminal obeys; its hash where nothing is left. */
    public Path fileName() {
        String bare = name.replaceAll("[/\\\\\\p{Cntrl}]", "_").strip();
        return Path.of(bare.matches("\\.*") ? sha256 : bare);
    }
}
