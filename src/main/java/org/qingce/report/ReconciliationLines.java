package org.qingce.report;

import java.util.List;
import java.util.Optional;
import org.qingce.measures.Ratio;

/** Words which births, deaths, marriages and divorces each source knows, month by month. */
final class ReconciliationLines {

    private static final List<String> KINDS = List.of("birth", "death", "marriage", "divorce");
    private static final int MOST_MONTHS = 12;

    private final ReportBasis basis;
    private final Messages messages;

    ReconciliationLines(ReportBasis basis, Messages messages) {
        this.basis = basis;
        this.messages = messages;
    }

    /** Months of one kind, the latest first. */
    record Months(String title, List<String> sources, List<Month> months) {}

    /** @param cases known to any source */
    record Month(String month, String cases, List<Known> known) {}

    /** What one source knows of a month. */
    record Known(String missing, String share, String differing, boolean lacks) {}

    List<Months> build() {
        var lines = basis.evidence().root(Extract.RECONCILIATION);
        return KINDS.stream()
                .map(kind -> months(
                        kind,
                        lines.stream().filter(line -> line.is("kind", kind)).toList()))
                .filter(months -> !months.months().isEmpty())
                .toList();
    }

    private Months months(String kind, List<Line> lines) {
        List<String> sources = lines.stream()
                .map(line -> line.text("source"))
                .distinct()
                .sorted()
                .toList();
        List<Month> months = lines.stream()
                .map(line -> line.text("month"))
                .distinct()
                .sorted(java.util.Comparator.reverseOrder())
                .limit(MOST_MONTHS)
                .map(month -> month(
                        month,
                        sources,
                        lines.stream().filter(line -> line.is("month", month)).toList()))
                .toList();
        return new Months(
                messages.text("reconciliation." + kind),
                sources.stream()
                        .map(source -> basis.titles().source(source, messages.locale()))
                        .toList(),
                months);
    }

    private static Month month(String month, List<String> sources, List<Line> lines) {
        long cases = lines.stream().mapToLong(line -> line.count("cases")).max().orElse(0);
        return new Month(
                month,
                Wording.count(cases),
                sources.stream()
                        .map(source -> lines.stream()
                                .filter(line -> line.is("source", source))
                                .findFirst()
                                .map(ReconciliationLines::known)
                                .orElse(new Known(Wording.NONE, "", "", false)))
                        .toList());
    }

    private static Known known(Line line) {
        var ratio = new Ratio(line.count("present"), Math.max(line.count("present"), line.count("cases")));
        Optional<String> share = ratio.percent().map(percent -> percent + " %");
        return new Known(
                Wording.count(ratio.missing()),
                share.orElse(""),
                Wording.count(line.count("differing")),
                ratio.missing() > 0);
    }
}
