package org.qingce.operation.metrics;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingce.job.Version;
import org.springframework.stereotype.Component;

/** What the runs say: of the latest how it went, of the latest complete one what the register is like. */
@Component
class RunSamples implements SampleSource {

    private static final List<String> STATUSES = List.of("running", "completed", "failed", "stopped", "abandoned");

    /** Figures that tell of the work, and those that tell of the register, by name; label values after the figure's own stand fixed. */
    private static final Map<String, Shown> OF_WORK = Map.of(
            "run_seconds", new Shown(Exported.RUN_DURATION),
            "run_attempts", new Shown(Exported.RUN_ATTEMPTS),
            "step_seconds", new Shown(Exported.STEP_DURATION),
            "step_rows_in", new Shown(Exported.STEP_ROWS, "in"),
            "step_rows_out", new Shown(Exported.STEP_ROWS, "out"),
            "intake_lines_per_second", new Shown(Exported.INTAKE_RATE),
            "records_read", new Shown(Exported.RECORDS, "read"),
            "records_accepted", new Shown(Exported.RECORDS, "accepted"),
            "records_rejected", new Shown(Exported.RECORDS, "rejected"),
            "records_kept", new Shown(Exported.RECORDS, "kept"));

    private static final Map<String, Shown> OF_REGISTER = Map.of(
            "persons", new Shown(Exported.PERSONS, "all"),
            "persons_published", new Shown(Exported.PERSONS, "published"),
            "findings", new Shown(Exported.FINDINGS),
            "measure_share", new Shown(Exported.MEASURE),
            "target_share", new Shown(Exported.TARGET),
            "target_met", new Shown(Exported.TARGET_MET),
            "targets_missed", new Shown(Exported.TARGETS_MISSED),
            "alerts", new Shown(Exported.ALERTS));

    private final RunBook runs;
    private final RunFigures figures;

    RunSamples(RunBook runs, RunFigures figures) {
        this.runs = runs;
        this.figures = figures;
    }

    /** A figure's metric and the label that its name stands for. */
    private record Shown(Exported metric, List<String> fixed) {

        Shown(Exported metric) {
            this(metric, List.of());
        }

        Shown(Exported metric, String fixed) {
            this(metric, List.of(fixed));
        }

        Sample of(Figure figure) {
            var labels = new ArrayList<String>();
            if (!figure.label().isEmpty()) {
                labels.addAll(List.of(figure.label().split("/", 2)));
            }
            labels.addAll(fixed);
            return new Sample(metric, labels, figure.amount());
        }
    }

    @Override
    public List<Sample> now() {
        var samples = new ArrayList<Sample>();
        samples.add(Sample.of(Exported.BUILD, 1, Version.OF_PRODUCT));
        runs.latest().ifPresent(run -> {
            STATUSES.forEach(status ->
                    samples.add(Sample.of(Exported.LAST_RUN_STATUS, status.equals(run.status()) ? 1 : 0, status)));
            moment(samples, Exported.LAST_RUN, run.started());
            figures(samples, OF_WORK, run);
        });
        runs.latestCompleted().ifPresent(run -> {
            moment(samples, Exported.LAST_SUCCESS, run.ended());
            LocalDate day = LocalDate.parse(run.businessDate());
            samples.add(Sample.of(
                    Exported.LAST_SUCCESS_DATE, day.atStartOfDay(ZoneOffset.UTC).toEpochSecond()));
            figures(samples, OF_REGISTER, run);
        });
        return samples;
    }

    private static void moment(List<Sample> samples, Exported metric, @Nullable LocalDateTime time) {
        if (time != null) {
            samples.add(Sample.of(metric, time.atZone(ZoneId.systemDefault()).toEpochSecond()));
        }
    }

    private void figures(List<Sample> samples, Map<String, Shown> shown, RunState run) {
        for (Figure figure : figures.of(run.runId())) {
            Shown how = shown.get(figure.name());
            if (how != null) {
                samples.add(how.of(figure));
            }
        }
    }
}
