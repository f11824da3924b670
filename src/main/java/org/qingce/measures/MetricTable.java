package org.qingce.measures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.Workbench;

/** All figures of a run in memory, for looking up. */
public final class MetricTable {

    private record Key(String measure, String view, String division) {}

    private final Map<Key, Metric> metrics;

    private MetricTable(List<Metric> metrics) {
        this.metrics = new LinkedHashMap<>();
        metrics.forEach(
                metric -> this.metrics.put(new Key(metric.measure(), metric.view(), metric.division()), metric));
    }

    /** Reads the figures that {@link Measures#compute} left. */
    public static MetricTable read(Workbench workbench) {
        return of(workbench, SqlScript.beside(MetricTable.class, "metrics"));
    }

    static MetricTable of(Workbench workbench, SqlScript script) {
        return new MetricTable(workbench.list(
                script,
                Map.of(),
                row -> new Metric(
                        row.requiredText("measure"),
                        row.requiredText("view"),
                        row.requiredText("division"),
                        row.requiredText("level"),
                        new Ratio(row.number("numerator"), row.number("denominator")))));
    }

    /**
     * The figures of one division and what lies in it.
     *
     * @param division a code, whose own figures become those of the whole; empty for all figures as they are
     */
    public MetricTable within(String division) {
        return new MetricTable(metrics.values().stream()
                .filter(metric -> metric.division().startsWith(division))
                .map(metric -> metric.division().equals(division)
                        ? new Metric(metric.measure(), metric.view(), "", "register", metric.ratio())
                        : metric)
                .toList());
    }

    /** Every figure, ordered by measure, view and division. */
    public List<Metric> all() {
        return List.copyOf(metrics.values());
    }

    /** A figure; empty when it was not made, as all of view {@code received} without a whole-population file. */
    public Optional<Ratio> ratio(String measure, String view, String division) {
        return Optional.ofNullable(metrics.get(new Key(measure, view, division)))
                .map(Metric::ratio);
    }

    /** The unknown leaves that any figure has cases in, in order. */
    public List<String> unknownLeaves() {
        return metrics.values().stream()
                .filter(metric -> metric.level().equals("unknown"))
                .map(Metric::division)
                .distinct()
                .sorted()
                .toList();
    }

    /** The views that a measure was made for, in order. */
    public List<String> views(String measure) {
        return metrics.keySet().stream()
                .filter(key -> key.measure().equals(measure))
                .map(Key::view)
                .distinct()
                .toList();
    }
}
