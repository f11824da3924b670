package org.qingce.cli;

import java.io.Closeable;
import java.io.IOException;

/** Writes judged inputs in one format, in the order given; {@link #close} ends the document and leaves the output open. */
interface CheckIdWriter extends Closeable {
    void write(CheckIdRow row) throws IOException;
}
