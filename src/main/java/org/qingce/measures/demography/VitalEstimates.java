package org.qingce.measures.demography;

import java.util.ArrayList;
import java.util.List;
import org.qingce.measures.estimate.Estimate;
import org.qingce.measures.estimate.Verdict;
import org.qingce.statistics.ConfidenceInterval;
import org.qingce.statistics.WilsonInterval;

/** What the births and deaths of one division and view come to. Rates are per mille of the mid-year population. */
final class VitalEstimates {

    /** Fewer events than this give no reliable rate (practice of the United States National Center for Health Statistics). */
    static final long FEW_EVENTS = 20;

    private static final double MILLE = 1000;

    private final String view;
    private final Estimate.Place place;
    private final Vital vital;

    VitalEstimates(String view, Estimate.Place place, Vital vital) {
        this.view = view;
        this.place = place;
        this.vital = vital;
    }

    /** All estimates; of a source that knows births alone, those of births. */
    List<Estimate> all() {
        var estimates = new ArrayList<Estimate>();
        estimates.add(Estimate.plain(
                Demography.BIRTHS, view, place, (double) vital.births(), vital.births(), usual(vital.births())));
        estimates.add(sexRatio());
        if (vital.persons() > 0) {
            estimates.add(rate(Demography.BIRTH_RATE, vital.births()));
            estimates.add(rate(Demography.DEATH_RATE, vital.deaths()));
            estimates.add(growth());
        }
        return estimates;
    }

    private Estimate sexRatio() {
        var ratio = vital.sexRatio();
        long known = vital.boys() + vital.girls();
        if (ratio.value().isEmpty()) {
            return Estimate.plain(Demography.SEX_RATIO, view, place, null, vital.boys(), Verdict.TOO_FEW);
        }
        ConfidenceInterval interval = ratio.interval();
        Verdict verdict =
                interval.excludes(Demography.USUAL_LOW, Demography.USUAL_HIGH) ? Verdict.NOTABLE : Verdict.USUAL;
        return Estimate.of(
                Demography.SEX_RATIO,
                view,
                place,
                ratio.value().getAsDouble(),
                interval,
                vital.boys(),
                vital.girls(),
                known < FEW_EVENTS ? Verdict.TOO_FEW : verdict);
    }

    private Estimate rate(String measure, long events) {
        long population = Math.max(events, vital.midYear());
        var interval = WilsonInterval.of(events, population).map(share -> MILLE * share);
        return Estimate.of(
                measure, view, place, perMille(events, population), interval, events, population, usual(events));
    }

    private Estimate growth() {
        long more = vital.births() - vital.deaths();
        double value = perMille(more, Math.max(1, vital.midYear()));
        return new Estimate(
                Demography.NATURAL_GROWTH,
                view,
                place,
                value,
                null,
                null,
                more,
                vital.midYear(),
                usual(Math.min(vital.births(), vital.deaths())),
                "");
    }

    private static Verdict usual(long events) {
        return events < FEW_EVENTS ? Verdict.TOO_FEW : Verdict.USUAL;
    }

    private static double perMille(long events, long population) {
        return population == 0 ? 0 : MILLE * events / population;
    }
}
