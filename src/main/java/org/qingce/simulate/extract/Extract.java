package org.qingce.simulate.extract;

import java.io.IOException;

/** What one department hands over. */
@FunctionalInterface
interface Extract {
    /** Writes the files of one night. */
    void write(Shift shift) throws IOException;
}
