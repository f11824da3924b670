package org.qingce.report;

import org.qingce.measures.MeasureCatalog;
import org.qingce.measures.MetricTable;
import org.qingce.workbench.Workbench;

/**
 * All that a report is made of, read once for every file.
 *
 * @param metrics the figures of the part reported on, its own as those of the whole
 */
record ReportBasis(
        RunInfo run,
        MeasureCatalog catalog,
        Titles titles,
        Scope scope,
        MetricTable metrics,
        Views views,
        Register register,
        Facts facts,
        Evidence evidence) {

    static ReportBasis read(Workbench workbench, MeasureCatalog catalog, Titles titles, RunInfo run, Scope scope) {
        var metrics = MetricTable.read(workbench).within(scope.code());
        return new ReportBasis(
                run,
                catalog,
                titles,
                scope,
                metrics,
                Views.of(metrics),
                new Register(scope, Division.read(workbench), metrics.unknownLeaves()),
                Facts.read(workbench, scope),
                Evidence.read(workbench, scope, run.runId()));
    }

    /** What the report calls its area. */
    String area(Messages messages) {
        return register.area().map(Division::name).orElse(messages.text("area.several"));
    }
}
