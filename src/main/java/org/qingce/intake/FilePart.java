package org.qingce.intake;

import org.qingce.intake.reader.FileRange;

/**
 * One part of one arrival, read by one thread.
 *
 * @param arrival the file
 * @param number position of the part in the file, from 0
 * @param range its bytes
 */
public record FilePart(Arrival arrival, int number, FileRange range) {

    /** A name that is unique in the run and sorts in file order. */
    public String name() {
        return "%05d-%04d".formatted(arrival.fileNo(), number);
    }
}
