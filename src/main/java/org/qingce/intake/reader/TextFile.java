package org.qingce.intake.reader;

import java.nio.charset.Charset;
import java.nio.file.Path;

/**
 * A text file whose encoding is known.
 *
 * @param bomLength bytes of the byte order mark it starts with; 0 without one
 */
record TextFile(Path path, Charset charset, int bomLength) {

    /** Whether this ASCII character may also be the second half of a character, as {@code |} is of many in GB18030. */
    boolean mayBeTrail(char separator) {
        return charset.equals(ReaderSettings.GB18030) && mayTrail((byte) separator);
    }

    /** Whether a GB18030 character may have this byte anywhere but first: 30-39, 40-7E, 80-FE. */
    static boolean mayTrail(byte value) {
        return value < 0 || value >= '@' || (value >= '0' && value <= '9');
    }

    UnreadableFileException unreadable(FileFault fault, String found) {
        return new UnreadableFileException(path, fault, found);
    }
}
