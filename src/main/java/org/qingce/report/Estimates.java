package org.qingce.report;

import java.util.List;
import java.util.Optional;

/** The figures with intervals; of one made for several views, the database as received comes before the published population. */
final class Estimates {

    private static final List<String> VIEWS = List.of("received", "published");

    private final Evidence evidence;

    Estimates(Evidence evidence) {
        this.evidence = evidence;
    }

    /** An estimate of the whole; empty where none was made. */
    Optional<Estimate> of(String measure) {
        return of(measure, evidence.scope().code());
    }

    Optional<Estimate> of(String measure, String division) {
        return all(measure, division).stream().findFirst();
    }

    /** One estimate a view, with a value. */
    List<Estimate> all(String measure, String division) {
        return evidence.about(Extract.ESTIMATES, division)
                .filter(line -> line.is("measure", measure))
                .map(Estimate::new)
                .filter(Estimate::made)
                .sorted(java.util.Comparator.comparing(
                                (Estimate estimate) -> rank(estimate.line().text("view")))
                        .thenComparing(estimate -> estimate.line().text("view")))
                .toList();
    }

    private static int rank(String view) {
        int rank = VIEWS.indexOf(view);
        return rank < 0 ? VIEWS.size() : rank;
    }

    /** Estimates of the whole whose measures begin so, in order. */
    List<Estimate> beginning(String prefix) {
        return evidence.root(Extract.ESTIMATES).stream()
                .filter(line -> line.text("measure").startsWith(prefix))
                .map(Estimate::new)
                .filter(Estimate::made)
                .toList();
    }
}
