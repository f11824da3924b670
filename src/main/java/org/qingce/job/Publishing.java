package org.qingce.job;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.qingce.publish.Order;
import org.qingce.publish.Outcome;
import org.qingce.publish.Outlet;
import org.qingce.publish.PublishObserver;
import org.qingce.publish.PublishedRun;
import org.qingce.publish.Publisher;
import org.qingce.publish.snapshot.SnapshotOutlet;
import org.qingce.publish.table.TableAddress;
import org.qingce.publish.table.TableOutlet;
import org.qingce.workbench.Workbench;
import org.springframework.stereotype.Component;

/** Publishes what the register holds to where the settings say. */
@Component
public class Publishing {

    private final QingceSettings settings;
    private final PublishSettings publish;
    private final DefinitionSession definitions;
    private final List<PublishObserver> observers = new CopyOnWriteArrayList<>();

    Publishing(QingceSettings settings, PublishSettings publish, DefinitionSession definitions) {
        this.settings = settings;
        this.publish = publish;
        this.definitions = definitions;
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
            return new Publisher(workbench, outlet, definitions.get().limits(), Clock.system(ZoneId.systemDefault()))
                    .publish(run, order);
        }
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
