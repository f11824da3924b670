package org.qingce.job;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingce.publish.Order;
import org.qingce.publish.Outcome;
import org.qingce.publish.Outlet;
import org.qingce.publish.Publication;
import org.qingce.publish.PublicationBook;
import org.qingce.publish.PublishedRun;
import org.qingce.publish.Standing;
import org.qingce.publish.Verdict;
import org.qingce.publish.gate.GateBook;
import org.qingce.publish.gate.GateResult;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What operators ask of publishing between two runs. */
@Component
public class PublishDesk {

    /** What this desk does to the register, as others are told. */
    static final String WHAT = "publish";

    private static final int RUNS = 30;

    private final RegisterDesk register;
    private final WorkbenchSession session;
    private final Publishing publishing;
    private final ObjectProvider<PublicationObserver> observers;

    PublishDesk(
            RegisterDesk register,
            WorkbenchSession session,
            Publishing publishing,
            ObjectProvider<PublicationObserver> observers) {
        this.register = register;
        this.session = session;
        this.publishing = publishing;
        this.observers = observers;
    }

    /**
     * Publishes the state of the latest completed run.
     *
     * @throws RunRefusedException if no run has ended well yet
     * @throws RunHeldException if another process is at work in the home
     * @throws org.qingce.publish.PublishException if it cannot be published as things stand
     */
    public Outcome publish(Order order) {
        RunSummary latest = register.latest();
        var run = new PublishedRun(latest.runId(), latest.businessDate());
        Outcome outcome = order.dryRun()
                ? register.alone(workbench -> publishing.publish(workbench, run, order))
                : register.changing(WHAT, workbench -> publishing.publish(workbench, run, order));
        if (!order.dryRun()) {
            var verdict = new Verdict(run, outcome.verdict(), outcome.publication());
            observers.forEach(observer -> observer.concluded(verdict));
        }
        return outcome;
    }

    /**
     * How publishing stands.
     *
     * @param publications every publication, the latest first
     * @param verdicts what became of the states of the latest runs, the latest first
     */
    public record Status(List<Publication> publications, List<Verdict> verdicts) {}

    /** How publishing stands. */
    public Status status() {
        register.latest();
        return register.alone(workbench -> {
            var book = new PublicationBook(workbench);
            return new Status(book.publications(), book.verdicts(RUNS));
        });
    }

    /**
     * What was published and what readers see.
     *
     * @param expected what was published last; null for nothing
     * @param seen what readers see, hashed anew; null for nothing
     */
    public record Comparison(
            @Nullable Standing expected, @Nullable Standing seen) {

        /** Whether readers see just what was published. */
        public boolean equal() {
            return expected == null ? seen == null : expected.equals(seen);
        }
    }

    /** Reads everything that readers see and holds it against what was published. */
    public Comparison verify() {
        register.latest();
        return register.alone(workbench -> {
            try (Outlet outlet = publishing.outlet(workbench)) {
                Standing expected = new PublicationBook(workbench)
                        .publications().stream()
                                .findFirst()
                                .map(Publication::standing)
                                .orElse(null);
                return new Comparison(expected, outlet.recount());
            }
        });
    }

    /** What became of the state of a run that has just ended; empty where it did not come so far. */
    public Optional<Verdict> verdict(long runId) {
        return new PublicationBook(session.workbench())
                .verdicts(RUNS).stream()
                        .filter(verdict -> verdict.run().runId() == runId)
                        .findFirst();
    }

    /** What the gate found of the state of a run that has just ended. */
    public List<GateResult> gate(long runId) {
        return new GateBook(session.workbench()).of(runId);
    }
}
