package org.qingce.measures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingce.definition.Label;
import org.qingce.workbench.SqlText;

/**
 * How one figure is made: a share of a subject's rows. The same two conditions make the figure and the list behind it, so that
 * the one always explains the other.
 *
 * @param id lower-case words joined by hyphens; the same figure as received and as published bears one id
 * @param view {@code received}, {@code published}, {@code all}, or {@code source} for one figure per source
 * @param title what readers call it
 * @param brief what it tells, in one short line below the title; null when the title says it
 * @param definition how it is made, in full sentences; printed in the report
 * @param subject what is counted
 * @param of SQL condition on the subject's columns: counts in the denominator; null counts as false
 * @param counted SQL condition: of those, counts in the numerator
 * @param show columns of the subject that the list behind the figure shows
 * @param target id of the target it is held against, or null
 * @param against another denominator than {@code of}, or null
 * @param better which way is good; decides whom the list behind the figure names; higher when null
 */
public record Measure(
        String id,
        String view,
        Label title,
        @Nullable Label brief,
        Label definition,
        Subject subject,
        String of,
        String counted,
        List<String> show,
        @Nullable String target,
        @Nullable Against against,
        @Nullable Better better) {

    /** The view of figures that are made once per source. */
    public static final String PER_SOURCE = "source";

    /** Where a denominator comes from that is no count of the subject. */
    public enum Against {
        /** Official headcounts; the figure can exceed 100 %. */
        HEADCOUNT
    }

    /** Which way a figure is good. */
    public enum Better {
        /** The list names those not counted. */
        HIGHER,
        /** The list names those counted. */
        LOWER,
        /** A number to know; the list names those counted. */
        NEITHER
    }

    SqlText denominator() {
        return new SqlText("coalesce((" + of + "), false)");
    }

    SqlText numerator() {
        return new SqlText("coalesce((" + of + ") and (" + counted + "), false)");
    }

    /** Whether the list behind the figure names those who are counted, not those who are missing. */
    public boolean listsCounted() {
        return better != null && better != Better.HIGHER;
    }

    SqlText listed() {
        if (listsCounted()) {
            return numerator();
        }
        return new SqlText("coalesce((" + of + "), false) and not coalesce((" + counted + "), false)");
    }

    boolean answersFor(String otherId, String otherView) {
        boolean perSource = view.equals(PER_SOURCE)
                && !List.of("received", "published", "all").contains(otherView);
        return id.equals(otherId) && (view.equals(otherView) || perSource);
    }
}
