package org.qingce.intake.reader;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one record on their way into a record: as many as the header has, surplus ones only counted. What is wrong
 * is remembered, so that a splitter need not stop.
 */
final class Fields {
    private final int expected;
    private final String[] values;
    private int count;
    private boolean surplus;
    private int undecodable;

    Fields(int expected) {
        this.expected = expected;
        this.values = new String[expected];
    }

    /** Adds the next field; null for one that cannot be decoded. */
    void add(@Nullable String value) {
        if (count < expected) {
            values[count] = value == null ? "" : value;
        } else {
            surplus |= value == null || !value.isBlank();
        }
        count++;
        if (value == null && undecodable == 0) {
            undecodable = count;
        }
    }

    /** Says that there are more than this many fields. */
    void overflow(int fields) {
        count = fields + 1;
        surplus = true;
    }

    /** As many values as the header has. */
    String[] values() {
        return values;
    }

    /** The values of a header, as many as there are. */
    String[] taken() {
        return Arrays.copyOf(values, count);
    }

    /** Whether they make no header: undecodable, or more than there is room for. */
    boolean isFaultyHeader() {
        return undecodable > 0 || count > expected;
    }

    /** Why the fields make no record; null when they do. Surplus fields without text are let pass. */
    @Nullable
    RejectReason fault(boolean terminated) {
        if (!terminated && (count < expected || undecodable == count)) {
            return RejectReason.TRUNCATED;
        }
        if (undecodable > 0) {
            return RejectReason.UNDECODABLE;
        }
        if (count < expected) {
            return RejectReason.TOO_FEW_FIELDS;
        }
        return surplus ? RejectReason.TOO_MANY_FIELDS : null;
    }

    /** The figures that go with the fault. */
    String detail() {
        return undecodable > 0 ? "field " + undecodable : "fields " + count + ", header " + expected;
    }
}
