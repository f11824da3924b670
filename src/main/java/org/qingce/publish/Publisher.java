package org.qingce.publish;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingce.publish.gate.Figures;
import org.qingce.publish.gate.Gate;
import org.qingce.publish.gate.GateBook;
import org.qingce.publish.gate.GateResult;
import org.qingce.publish.gate.Limits;
import org.qingce.publish.gate.Movement;
import org.qingce.workbench.Workbench;

/**
 * Publishes the state that the register holds: write, audit, publish. The same state published again by the same run changes nothing;
 * a state that says what readers see already makes no publication.
 */
public final class Publisher {

    private final Workbench workbench;
    private final Outlet outlet;
    private final Limits limits;
    private final Clock clock;
    private final PublicationBook book;

    public Publisher(Workbench workbench, Outlet outlet, Limits limits, Clock clock) {
        this.workbench = workbench;
        this.outlet = outlet;
        this.limits = limits;
        this.clock = clock;
        this.book = new PublicationBook(workbench);
    }

    /**
     * Publishes what a run left.
     *
     * @throws PublishException if the place holds something else than was published last, or what was written is not what was sent
     */
    public Outcome publish(PublishedRun run, Order order) {
        settle();
        Changes changes = new Outgoing(workbench).compare();
        @Nullable Publication last = book.latest().orElse(null);
        boolean whole = order.whole() || !carriesOn(last);
        if (changes.none() && !whole) {
            return unchanged(run, last, changes, order);
        }
        List<GateResult> gate = new Gate(movement(last, changes), before(last), Figures.now(workbench)).judge(limits);
        boolean passed = order.acceptance() != null || gate.stream().allMatch(GateResult::passed);
        QualityVerdict verdict = passed ? QualityVerdict.PUBLISHED : QualityVerdict.WAITING;
        Publication next = next(run, changes, order, gate);
        if (!order.dryRun()) {
            new GateBook(workbench).keep(run.runId(), gate);
            if (passed) {
                write(next, whole);
            }
            long seen = passed ? next.number() : number(last);
            book.conclude(Verdict.of(run, verdict, seen, changes));
        }
        return new Outcome(verdict, passed ? next.number() : number(last), changes, gate);
    }

    /** What was begun and is seen by readers is only not confirmed yet; what is not seen is begun anew. */
    private void settle() {
        Optional<Publication> pending = book.pending();
        if (pending.isPresent() && pending.get().standing().equals(outlet.standing())) {
            outlet.tidy();
            book.confirm();
        }
    }

    private boolean carriesOn(@Nullable Publication last) {
        Standing standing = outlet.standing();
        if (standing == null) {
            return false;
        }
        return last != null && standing.equals(last.standing());
    }

    private Outcome unchanged(PublishedRun run, @Nullable Publication last, Changes changes, Order order) {
        boolean own = last != null && last.runId() == run.runId();
        QualityVerdict verdict = own ? QualityVerdict.PUBLISHED : QualityVerdict.UNCHANGED;
        if (!order.dryRun() && !own) {
            new GateBook(workbench).keep(run.runId(), List.of());
            book.conclude(Verdict.of(run, verdict, number(last), changes));
        }
        return new Outcome(verdict, number(last), changes, List.of());
    }

    private void write(Publication next, boolean whole) {
        refuseForeign(whole);
        book.begin(next);
        outlet.publish(next, whole);
        outlet.tidy();
        book.confirm();
    }

    private void refuseForeign(boolean whole) {
    }

    private Publication next(PublishedRun run, Changes changes, Order order, List<GateResult> gate) {
        Standing seen = outlet.standing();
        long number = 1 + Math.max(number(book.latest().orElse(null)), seen == null ? 0 : seen.publication());
        boolean stopped = gate.stream().anyMatch(result -> !result.passed());
        return new Publication(
                new Standing(number, changes.persons(), changes.checksum()),
                run.runId(),
                run.businessDate(),
                LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS),
                stopped ? order.acceptance() : null);
    }

    private Movement movement(@Nullable Publication last, Changes changes) {
        return new Movement(
                last == null ? 0 : last.standing().persons(), changes.persons(), changes.removed(), changes.changed());
    }

    private Figures before(@Nullable Publication last) {
        return last == null ? new Figures(Map.of(), Map.of()) : Figures.published(workbench);
    }

    private static long number(@Nullable Publication publication) {
        return publication == null ? 0 : publication.number();
    }
}
