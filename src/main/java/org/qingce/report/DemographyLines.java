package org.qingce.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Words how old people are and what is born and dies; the pyramid is of bars, so that it prints without a drawing. */
final class DemographyLines {

    private static final List<String> RATES =
            List.of("birth-rate", "death-rate", "natural-growth", "sex-ratio-at-birth", "whipple", "myers");
    private static final int BAND = 5;
    private static final int OLDEST = 100;
    private static final String MALE = "1";
    private static final String FEMALE = "2";

    private final ReportBasis basis;
    private final Messages messages;
    private final Estimates estimates;
    private final String view;

    DemographyLines(ReportBasis basis, Messages messages) {
        this.basis = basis;
        this.messages = messages;
        this.estimates = new Estimates(basis.evidence());
        this.view = Stream.of("published", "received")
                .filter(made -> lines(made).findAny().isPresent())
                .findFirst()
                .orElse("published");
    }

    /** @param bands the oldest first; empty where ages were not counted */
    record Demography(String view, String males, String females, String most, List<Band> bands, List<Rate> rates) {}

    /** Persons of one span of ages; widths in percent of the longest bar. */
    record Band(String ages, String males, String females, String maleWidth, String femaleWidth) {}

    /** A rate or index with its interval. */
    record Rate(
            String title, String value, String interval, String counts, String tone, String verdict, String meaning) {}

    Demography build() {
        long most = 1;
        for (int from = 0; from <= OLDEST; from += BAND) {
            most = Math.max(most, Math.max(persons(MALE, from), persons(FEMALE, from)));
        }
        var bands = new ArrayList<Band>();
        for (int from = OLDEST; from >= 0; from -= BAND) {
            bands.add(band(from, most));
        }
        boolean counted = lines(view).findAny().isPresent();
        return new Demography(
                messages.text("view." + view),
                Wording.count(all(MALE)),
                Wording.count(all(FEMALE)),
                Wording.count(most),
                counted ? bands : List.of(),
                rates());
    }

    private Band band(int from, long most) {
        long males = persons(MALE, from);
        long females = persons(FEMALE, from);
        return new Band(
                from == OLDEST ? OLDEST + "+" : from + "–" + (from + BAND - 1),
                Wording.count(males),
                Wording.count(females),
                width(males, most),
                width(females, most));
    }

    private static String width(long persons, long most) {
        return BigDecimal.valueOf(100 * persons)
                .divide(BigDecimal.valueOf(most), 1, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private long persons(String sex, int from) {
        int to = from == OLDEST ? Integer.MAX_VALUE : from + BAND;
        return lines(view)
                .filter(line -> line.is("sex", sex) && line.count("age") >= from && line.count("age") < to)
                .mapToLong(line -> line.count("persons"))
                .sum();
    }

    private long all(String sex) {
        return lines(view)
                .filter(line -> line.is("sex", sex))
                .mapToLong(line -> line.count("persons"))
                .sum();
    }

    private Stream<Line> lines(String made) {
        return basis.evidence().all(Extract.AGE_SEX).stream().filter(line -> line.is("view", made));
    }

    private List<Rate> rates() {
        return RATES.stream()
                .flatMap(measure -> estimate(measure).map(estimate -> rate(measure, estimate)).stream())
                .toList();
    }

    /** Of the population after cleansing where it was made: rates are about people, not about the register's faults. */
    private Optional<Estimate> estimate(String measure) {
        var all = estimates.all(measure, basis.scope().code());
        return all.stream()
                .filter(estimate -> estimate.line().is("view", "published"))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    private Rate rate(String measure, Estimate estimate) {
        int decimals = measure.equals("birth-rate") || measure.equals("death-rate") || measure.equals("natural-growth")
                ? 2
                : 1;
        String unitKey = "demography." + measure + ".unit";
        String unit = messages.has(unitKey) ? messages.text(unitKey) : "";
        String verdict = estimate.verdict();
        boolean worded = messages.has("demography.verdict." + verdict);
        return new Rate(
                messages.text("demography." + measure),
                estimate.number("value", decimals) + unit,
                estimate.numberInterval(messages, "interval.short", decimals),
                estimate.counts(),
                verdict.equals("notable") ? "missed" : "open",
                worded ? messages.text("demography.verdict." + verdict) : "",
                messages.text("demography." + measure + ".meaning"));
    }
}
