package org.qingce.measures.reconciliation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.SqlText;
import org.qingce.workbench.Workbench;

/**
 * Compares births, deaths, marriages and divorces of the latest months source by source; see {@code docs/reconciliation.md}. Only persons
 * of those months are looked at in full.
 */
public final class Reconciliation {

    private static final List<String> ON_THE_WAY =
            List.of("told", "told_couples", "cases", "known", "said", "standing");

    private final Workbench workbench;
    private final ReconciliationCatalog catalog;

    public Reconciliation(Workbench workbench, ReconciliationCatalog catalog) {
        this.workbench = workbench;
        this.catalog = catalog;
    }

    /**
     * Replaces {@code reconciliation} and {@code reconciliation_item}.
     *
     * @param businessDate the last day that is compared
     * @return how many cases there are
     */
    public long compute(LocalDate businessDate) {
        workbench.run(script("tables"));
        LocalDate since = catalog.expectations().stream()
                .map(expectation -> expectation.since(businessDate))
                .min(LocalDate::compareTo)
                .orElse(businessDate);
        var parameters = Map.of(
                "since",
                since,
                "today",
                businessDate,
                "sources",
                rows(catalog.expectations().stream().flatMap(one -> sources(one, businessDate))),
                "fields",
                rows(catalog.expectations().stream().flatMap(this::fields)));
        workbench.run(script("expected"), parameters);
        ON_THE_WAY.forEach(name -> workbench.run(script(name), parameters));
        workbench.inTransaction(() -> workbench.run(script("store")));
        workbench.run(script("leave"));
        return workbench
                .list(script("items_counted"), Map.of(), row -> row.number("cases"))
                .get(0);
    }

    private Stream<String> sources(Expectation expectation, LocalDate businessDate) {
        return IntStream.range(0, expectation.sources().size()).mapToObj(place -> {
            String source = expectation.sources().get(place);
            return row(
                    expectation.kind().label(),
                    source,
                    place,
                    expectation.since(businessDate),
                    expectation.holdsFirstMarriage(source));
        });
    }

    private Stream<String> fields(Expectation expectation) {
        List<String> all = expectation.kind().fields();
        return expectation.fields().stream().map(field -> row(expectation.kind().label(), field, all.indexOf(field)));
    }

    private String row(Object... values) {
        var literals = new ArrayList<String>();
        for (Object value : values) {
            literals.add(workbench.dialect().literal(value));
        }
        return "(" + String.join(", ", literals) + ")";
    }

    private static SqlText rows(Stream<String> rows) {
        return new SqlText(String.join(", ", rows.toList()));
    }

    private static SqlScript script(String name) {
        return SqlScript.beside(Reconciliation.class, name);
    }
}
