package org.qingce.operation.retention;

import java.time.Instant;

/** Something that may go. */
public sealed interface Disposal permits FileDisposal, RecordDisposal {

    /** What goes, without personal data: a path, or the number of a run. */
    String what();

    /** Why. */
    Reason reason();

    /** How much it frees on the disk of the home, in bytes; 0 for what lies in the operational database. */
    long bytes();

    /** When it was last changed. */
    Instant changed();
}
