package org.qingce.workbench;

import java.nio.file.Path;

/**
 * How much of the machine the engine may take.
 *
 * @param memory upper bound for the engine's own memory, as {@code 2GB} or {@code 512MB}; what does not fit is spilled
 * @param threads number of worker threads, at least 1
 * @param temporary folder for spilled data; made when missing
 */
public record WorkbenchSettings(String memory, int threads, Path temporary) {

    public WorkbenchSettings {
        if (!memory.matches("\\d+(MB|GB)")) {
            throw new IllegalArgumentException("memory must read like 2GB or 512MB, not " + memory);
        }
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1, not " + threads);
        }
    }
}
