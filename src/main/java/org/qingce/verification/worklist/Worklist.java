package org.qingce.verification.worklist;

import java.nio.file.Path;

/**
 * A worklist that was written.
 *
 * @param file the workbook
 * @param division code of the township or village; {@code ''} where none is known
 * @param name of it
 * @param findings rows of that sheet
 * @param toAdd likewise
 * @param toCheck likewise
 * @param links likewise
 */
public record Worklist(Path file, String division, String name, int findings, int toAdd, int toCheck, int links) {

    /** All rows. */
    public int rows() {
        return findings + toAdd + toCheck + links;
    }
}
