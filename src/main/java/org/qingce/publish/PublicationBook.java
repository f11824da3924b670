package org.qingce.publish;

import java.math.BigInteger;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingce.publish.gate.Figures;
import org.qingce.workbench.Row;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.Workbench;

/** What the register remembers of publications. A publication is begun, written, and confirmed once readers see it. */
public final class PublicationBook {

    private final Workbench workbench;

    public PublicationBook(Workbench workbench) {
        this.workbench = workbench;
        workbench.run(script("tables"));
    }

    /** Every publication, the latest first. */
    public List<Publication> publications() {
        return workbench.list(script("publications"), Map.of(), PublicationBook::publication);
    }

    /** What was published last; empty where nothing was. */
    Optional<Publication> latest() {
        return publications().stream().findFirst();
    }

    /** What was begun and is not confirmed. */
    Optional<Publication> pending() {
        return workbench.list(script("pending"), Map.of(), PublicationBook::publication).stream()
                .findFirst();
    }

    /** Notes that a publication is begun; the rows that differ stand in {@code publishing_row} until it is confirmed. */
    void begin(Publication publication) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("publication", publication.number());
        parameters.put("run", publication.run().runId());
        parameters.put("date", publication.run().businessDate());
        parameters.put("persons", publication.standing().persons());
        parameters.put("checksum", publication.standing().checksum().toString());
        parameters.put("added", publication.difference().added());
        parameters.put("changed", publication.difference().changed());
        parameters.put("removed", publication.difference().removed());
        parameters.put("at", Timestamp.valueOf(publication.publishedAt()).toString());
        parameters.put("by", publication.acceptedBy());
        parameters.put("reason", publication.acceptedReason());
        workbench.inTransaction(() -> workbench.run(script("begin"), parameters));
    }

    /** Notes that readers see what was begun. */
    void confirm() {
        workbench.inTransaction(() -> {
            workbench.run(script("confirm"));
            Figures.keep(workbench);
        });
    }

    /** Notes what became of a run's state that was not published. */
    void conclude(Verdict verdict) {
        workbench.inTransaction(() -> workbench.run(
                script("verdict"),
                Map.of(
                        "run", verdict.run().runId(),
                        "date", verdict.run().businessDate(),
                        "verdict", verdict.verdict().word(),
                        "publication", verdict.publication())));
    }

    /**
     * What became of the states of the latest runs, the latest first.
     *
     * @param most how many; 1 or more
     */
    public List<Verdict> verdicts(int most) {
        return workbench.list(
                script("verdicts"),
                Map.of("most", most),
                row -> new Verdict(
                        run(row),
                        QualityVerdict.valueOf(row.requiredText("verdict").toUpperCase(Locale.ROOT)),
                        row.number("publication")));
    }

    private static Publication publication(Row row) {
        String by = row.text("accepted_by");
        return new Publication(
                new Standing(
                        row.number("publication"), row.number("persons"), new BigInteger(row.requiredText("checksum"))),
                run(row),
                new Difference(row.number("added"), row.number("changed"), row.number("removed")),
                LocalDateTime.parse(row.requiredText("published_at").replace(' ', 'T')),
                by == null ? null : new Acceptance(by, row.requiredText("accepted_reason")));
    }

    private static PublishedRun run(Row row) {
        return new PublishedRun(row.number("run_id"), Objects.requireNonNull(row.date("business_date")));
    }

    private static SqlScript script(String name) {
        return SqlScript.beside(PublicationBook.class, name);
    }
}
