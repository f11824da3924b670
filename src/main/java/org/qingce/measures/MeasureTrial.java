package org.qingce.measures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.Workbench;

/**
 * Makes the figures of measures that are not in force, by the very computation of the nightly job. The register itself is opened for
 * reading only; the figures stand beside it.
 */
public final class MeasureTrial {

    private record Place(String division, String name, boolean known) {}

    private final Workbench workbench;
    private final LocalDate businessDate;
    private final MeasureCatalog inForce;

    /**
     * @param workbench opened {@linkplain Workbench#beside beside} the register
     * @param businessDate of the run that left the register as it is
     * @param inForce the measures that the register's figures were made by
     */
    public MeasureTrial(Workbench workbench, LocalDate businessDate, MeasureCatalog inForce) {
        this.workbench = workbench;
        this.businessDate = businessDate;
        this.inForce = inForce;
    }

    /** Whether the register has a division of that code; {@code ''} stands for the whole register. */
    public boolean knows(String division) {
        return division.isEmpty()
                || workbench
                                .list(
                                        script("trial_division"),
                                        Map.of("division", division),
                                        row -> row.number("divisions"))
                                .get(0)
                        > 0;
    }

    /**
     * Makes the figures.
     *
     * @param division the division to show with those below it; {@code ''} for the whole register with its townships
     * @param most entries of the list behind a figure at the most
     * @return in the order of the measures
     */
    public List<TriedMeasure> measure(MeasureCatalog tried, String division, long most) {
        MetricTable standing = MetricTable.of(workbench, script("trial_standing"));
        new Measures(workbench, tried).compute(businessDate);
        MetricTable made = MetricTable.read(workbench);
        List<Place> places = workbench.list(
                script("trial_places"),
                Map.of("division", division),
                row -> new Place(row.requiredText("division"), row.requiredText("name"), row.truth("known")));
        return tried.measures().stream()
                .map(measure -> {
                    Optional<Measure> replaced = inForce.measure(measure.id(), measure.view());
                    Optional<MetricTable> before = replaced.map(known -> standing);
                    var views = made.views(measure.id()).stream()
                            .filter(view -> measure.answersFor(measure.id(), view))
                            .map(view -> new TriedMeasure.View(
                                    view,
                                    figures(measure.id(), view, places, made, before),
                                    list(measure, view, division, most)))
                            .toList();
                    return new TriedMeasure(measure, replaced, views);
                })
                .toList();
    }

    private static List<TriedMeasure.Figure> figures(
            String id, String view, List<Place> places, MetricTable made, Optional<MetricTable> before) {
        return places.stream()
                .flatMap(place -> made
                        .ratio(id, view, place.division())
                        .map(ratio -> new TriedMeasure.Figure(
                                place.division(),
                                place.name(),
                                place.known(),
                                ratio,
                                before.flatMap(table -> table.ratio(id, view, place.division()))))
                        .stream())
                .toList();
    }

    private List<GapList.Entry> list(Measure measure, String view, String division, long most) {
        var list = new ArrayList<GapList.Entry>();
        new GapList(workbench, businessDate).unmasked(measure, view, division, most, list::add);
        return List.copyOf(list);
    }

    private static SqlScript script(String name) {
        return SqlScript.beside(MeasureTrial.class, name);
    }
}
