package org.qingce.publish;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
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
import org.qingce.publish.gate.ReadersAsLeft;
import org.qingce.workbench.Workbench;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes the state that the register holds: write, audit, publish. The same state published again by the same run changes nothing;
 * a state that says what readers see already makes no publication.
 */
public final class Publisher {

    private static final Logger log = LoggerFactory.getLogger(Publisher.class);

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
     * @throws PublishException if the place cannot be had, or what was written whole is not what was sent
     */
    public Outcome publish(PublishedRun run, Order order) {
        settle();
        @Nullable Publication last = book.latest().orElse(null);
        boolean whole = order.whole() || !carriesOn(last);
        Changes changes = compared(order, whole);
        if (changes.none() && !whole) {
            return unchanged(run, last, changes, order);
        }
        List<GateResult> gate = gate(last, changes, order);
        boolean stopped = gate.stream().anyMatch(result -> !result.passed());
        if (gate.stream().anyMatch(ReadersAsLeft::isBroken) || (stopped && order.acceptance() == null)) {
            return waiting(run, last, changes, gate, order);
        }
        Publication next = next(run, changes, stopped ? order.acceptance() : null);
        if (!order.dryRun()) {
            new GateBook(workbench).keep(run.runId(), gate);
            try {
                write(next, whole);
            } catch (NotAsSentException e) {
                return notAsLeft(e, run, last, changes, order, whole);
            }
        }
        return new Outcome(QualityVerdict.PUBLISHED, next.number(), changes, gate);
    }

    /** Rows that were changed where they stand come to light as they are counted; a whole publication does not build on them. */
    private Outcome notAsLeft(
            NotAsSentException failure,
            PublishedRun run,
            @Nullable Publication last,
            Changes changes,
            Order order,
            boolean whole) {
        Standing seen = outlet.standing();
        if (whole || last == null || seen == null) {
            throw failure;
        }
        log.warn("{}", failure.getMessage());
        return waiting(
                run, last, changes, List.of(ReadersAsLeft.broken(last.standing().persons(), seen.persons())), order);
    }

    /** What was begun and is seen by readers is only not confirmed yet; what they do not see is begun anew. */
    private void settle() {
        Optional<Publication> pending = book.pending();
        if (pending.isPresent() && pending.get().standing().equals(outlet.standing())) {
            outlet.tidy();
            book.confirm();
        }
    }

    private Changes compared(Order order, boolean whole) {
        var outgoing = new Outgoing(workbench);
        Changes changes = outgoing.compare(order.whole() || (whole && !outlet.alwaysWhole()));
        if (!order.dryRun()) {
            outgoing.remember();
        }
        return changes;
    }

    /** Whether readers see what was published last. Where they see something else, only a whole publication puts it right. */
    private boolean carriesOn(@Nullable Publication last) {
        Standing seen = outlet.standing();
        return seen != null && last != null && seen.equals(last.standing());
    }

    /** Another home publishes there, one of the two was restored, or rows were changed there. */
    private Optional<GateResult> foreign(@Nullable Publication last, Order order) {
        Standing seen = outlet.standing();
        if (seen == null || order.whole() || outlet.alwaysWhole() || carriesOn(last)) {
            return Optional.empty();
        }
        Long before = last == null ? null : last.standing().persons();
        return Optional.of(ReadersAsLeft.broken(before, seen.persons()));
    }

    private Outcome unchanged(PublishedRun run, @Nullable Publication last, Changes changes, Order order) {
        boolean own = last != null && last.run().equals(run);
        QualityVerdict verdict = own ? QualityVerdict.PUBLISHED : QualityVerdict.UNCHANGED;
        if (!order.dryRun() && !own) {
            new GateBook(workbench).keep(run.runId(), List.of());
            book.conclude(new Verdict(run, verdict, number(last)));
        }
        return new Outcome(verdict, number(last), changes, List.of());
    }

    private Outcome waiting(
            PublishedRun run, @Nullable Publication last, Changes changes, List<GateResult> gate, Order order) {
        if (!order.dryRun()) {
            new GateBook(workbench).keep(run.runId(), gate);
            book.conclude(new Verdict(run, QualityVerdict.WAITING, number(last)));
        }
        return new Outcome(QualityVerdict.WAITING, number(last), changes, gate);
    }

    private void write(Publication next, boolean whole) {
        book.begin(next);
        outlet.publish(next, whole);
        outlet.tidy();
        book.confirm();
    }

    private Publication next(PublishedRun run, Changes changes, @Nullable Acceptance acceptance) {
        Standing seen = outlet.standing();
        long number = 1 + Math.max(number(book.latest().orElse(null)), seen == null ? 0 : seen.publication());
        return new Publication(
                new Standing(number, changes.persons(), changes.checksum()),
                run,
                changes.difference(),
                LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS),
                acceptance);
    }

    private List<GateResult> gate(@Nullable Publication last, Changes changes, Order order) {
        var movement = new Movement(
                last == null ? 0 : last.standing().persons(),
                changes.persons(),
                changes.difference().removed(),
                changes.difference().changed());
        Figures before = last == null ? new Figures(Map.of(), Map.of()) : Figures.published(workbench);
        var results = new ArrayList<>(new Gate(movement, before, Figures.now(workbench)).judge(limits));
        foreign(last, order).ifPresent(result -> results.add(0, result));
        return results;
    }

    private static long number(@Nullable Publication publication) {
        return publication == null ? 0 : publication.number();
    }
}
