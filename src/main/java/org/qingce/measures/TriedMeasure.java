package org.qingce.measures;

import java.util.List;
import java.util.Optional;

/**
 * What a measure on trial makes of the register.
 *
 * @param measure the measure
 * @param replaced the measure in force with that id and view; empty where there is none
 * @param views one for each view that it was made for: its own, or for figures per source each source; none where it is of the population
 *     as received and no such file was received
 */
public record TriedMeasure(Measure measure, Optional<Measure> replaced, List<View> views) {

    /**
     * The figures of one view.
     *
     * @param view as in {@code metric}
     * @param figures the division asked for first
     * @param list the first of those behind the first figure, values in full
     */
    public record View(String view, List<Figure> figures, List<GapList.Entry> list) {}

    /**
     * One figure.
     *
     * @param division code; {@code ''} for the whole register
     * @param name of the division; empty for the whole register
     * @param known false for a row of those in no division that is known below the one asked for
     * @param ratio the figure
     * @param standing what the latest run left of the measure in force; empty where nothing did
     */
    public record Figure(String division, String name, boolean known, Ratio ratio, Optional<Ratio> standing) {}
}
