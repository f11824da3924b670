package org.qingce.publish;

import java.time.LocalDate;
import java.util.Locale;
import org.qingce.workbench.Row;

/**
 * What became of a run's state.
 *
 * @param runId the run
 * @param businessDate the day it speaks of
 * @param verdict what became of it
 * @param publication what readers saw afterwards; 0 for nothing
 * @param added persons that were not published before
 * @param changed persons of whom something else is said
 * @param removed persons that are no longer there
 */
public record Verdict(
        long runId,
        LocalDate businessDate,
        QualityVerdict verdict,
        long publication,
        long added,
        long changed,
        long removed) {

    static Verdict of(PublishedRun run, QualityVerdict verdict, long publication, Changes changes) {
        return new Verdict(
                run.runId(),
                run.businessDate(),
                verdict,
                publication,
                changes.added(),
                changes.changed(),
                changes.removed());
    }

    static Verdict of(Row row) {
        return new Verdict(
                row.number("run_id"),
                PublicationBook.day(row),
                QualityVerdict.valueOf(row.requiredText("verdict").toUpperCase(Locale.ROOT)),
                row.number("publication"),
                row.number("added"),
                row.number("changed"),
                row.number("removed"));
    }
}
