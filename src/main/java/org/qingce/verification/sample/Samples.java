package org.qingce.verification.sample;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.qingce.workbench.Row;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.Workbench;

/** Draws samples and keeps them. */
public final class Samples {

    private final Workbench workbench;

    /** Makes the tables where they are missing. */
    public Samples(Workbench workbench) {
        this.workbench = workbench;
        prepare(workbench);
    }

    static void prepare(Workbench workbench) {
        workbench.run(script("tables"));
    }

    /** Every sample, the latest first. */
    public List<Sample> all() {
        return workbench.list(script("samples"), Map.of(), Samples::sample);
    }

    /**
     * Draws a sample. The same order on the same run is the sample that was drawn before.
     *
     * @param runId the run whose register stands
     * @param drawnOn its business date
     */
    public Sample draw(SampleOrder order, long runId, LocalDate drawnOn) {
        Optional<Sample> before = all().stream()
                .filter(sample -> sample.runId() == runId && sample.order().equals(order))
                .findFirst();
        return before.orElseGet(() -> {
            long id = all().stream().mapToLong(Sample::id).max().orElse(0) + 1;
            record(id, order, runId, drawnOn);
            return all().get(0);
        });
    }

    private void record(long id, SampleOrder order, long runId, LocalDate drawnOn) {
        var parameters = new HashMap<String, Object>();
        parameters.put("sample_id", id);
        parameters.put("drawn_on", drawnOn);
        parameters.put("run_id", runId);
        parameters.put("seed", order.seed());
        parameters.put("per_division", order.perDivision());
        parameters.put("level", order.level().word());
        parameters.put("digits", order.level().digits());
        parameters.put("view", order.view().word());
        workbench.run(script("frame_" + order.view().word()));
        workbench.run(script("draw"), parameters);
        workbench.inTransaction(() -> workbench.run(script("record"), parameters));
        workbench.run(script("forget"));
    }

    private static Sample sample(Row row) {
        var order = new SampleOrder(
                row.number("per_division"),
                row.number("seed"),
                SampleOrder.Level.valueOf(row.requiredText("level").toUpperCase(Locale.ROOT)),
                SampleOrder.View.valueOf(row.requiredText("view").toUpperCase(Locale.ROOT)));
        return new Sample(
                row.number("sample_id"),
                Objects.requireNonNull(row.date("drawn_on")),
                row.number("run_id"),
                order,
                row.number("strata"),
                row.number("drawn"));
    }

    static SqlScript script(String name) {
        return SqlScript.beside(Samples.class, name);
    }
}
