package org.qingce.job;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.qingce.audit.AuditAction;
import org.qingce.audit.AuditTrail;
import org.qingce.publish.Order;
import org.qingce.publish.Outcome;
import org.qingce.publish.Outlet;
import org.qingce.publish.PublishObserver;
import org.qingce.publish.PublishedRun;
import org.qingce.publish.Publisher;
import org.qingce.publish.QualityVerdict;
import org.qingce.publish.gate.GateResult;
import org.qingce.publish.snapshot.SnapshotOutlet;
import org.qingce.publish.table.TableAddress;
import org.qingce.publish.table.TableOutlet;
import org.qingce.workbench.Workbench;
import org.springframework.stereotype.Component;

/** Publishes what the register holds to where the settings say. */
@Component
public class Publishing {

    private static final Set<String> NOTED = Set.of(AuditAction.PUBLISH.name(), AuditAction.ACCEPT.name());

    private final QingceSettings settings;
    private final PublishSettings publish;
    private final DefinitionSession definitions;
    private final AuditTrail trail;
    private final List<PublishObserver> observers = new CopyOnWriteArrayList<>();

    Publishing(QingceSettings settings, PublishSettings publish, DefinitionSession definitions, AuditTrail trail) {
        this.settings = settings;
        this.publish = publish;
        this.definitions = definitions;
        this.trail = trail;
    }

    /** Adds an observer for the life of the application. */
    public void add(PublishObserver observer) {
        observers.add(observer);
    }

    /**
     * Publishes what a run left.
     *
     * @throws org.qingce.publish.PublishException if it cannot be published as things stand
     */
    Outcome publish(Workbench workbench, PublishedRun run, Order order) {
        try (Outlet outlet = outlet(workbench)) {
            var clock = Clock.system(ZoneId.systemDefault());
            Outcome outcome = new Publisher(workbench, outlet, definitions.get().limits(), clock).publish(run, order);
            boolean seen = !order.dryRun() && outcome.verdict() == QualityVerdict.PUBLISHED;
            if (seen && !isNoted(run, outcome)) {
                note(run, outcome);
            }
            return outcome;
        }
    }

    /** A state that readers see already is in the trail, unless the program ended between the one and the other. */
    private boolean isNoted(PublishedRun run, Outcome outcome) {
        String publication = publication(outcome);
        return outcome.changes().none()
                && trail.since(LocalDate.EPOCH.atStartOfDay()).stream()
                        .filter(entry -> NOTED.contains(entry.action()))
                        .filter(entry -> entry.about().equals(about(run)))
                        .anyMatch(entry -> entry.details().equals(publication)
                                || entry.details().startsWith(publication + " "));
    }

    private static String about(PublishedRun run) {
        return "run " + run.runId();
    }

    private static String publication(Outcome outcome) {
        return "publication " + outcome.publication();
    }

    /** Why a state was accepted stands with the publication; the trail says that it was, beyond which limits. */
    private void note(PublishedRun run, Outcome outcome) {
        String broken = outcome.gate().stream()
                .filter(result -> !result.passed())
                .map(GateResult::limit)
                .collect(Collectors.joining(", "));
        trail.record(
                broken.isEmpty() ? AuditAction.PUBLISH : AuditAction.ACCEPT,
                about(run),
                publication(outcome) + (broken.isEmpty() ? "" : " beyond " + broken));
    }

    /** Where readers find the population; the caller closes it. */
    Outlet outlet(Workbench workbench) {
        PublishObserver observer = step -> observers.forEach(told -> told.lasting(step));
        TableAddress tables = publish.tables();
        return tables == null
                ? new SnapshotOutlet(workbench, PublishSettings.folder(settings.home()), publish.keep(), observer)
                : new TableOutlet(workbench, tables, publish.batch(), observer);
    }
}
