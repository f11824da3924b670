package org.qingce.job;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingce.measures.reconciliation.CaseRow;
import org.qingce.measures.reconciliation.Expectation;
import org.qingce.measures.reconciliation.MonthRow;
import org.qingce.measures.reconciliation.Reconciled;
import org.qingce.measures.reconciliation.VitalKind;
import org.springframework.stereotype.Component;

/** What clerks ask of reconciliation between two runs. */
@Component
public class ReconciliationDesk {

    private final RegisterDesk register;
    private final DefinitionSession definitions;

    ReconciliationDesk(RegisterDesk register, DefinitionSession definitions) {
        this.register = register;
        this.definitions = definitions;
    }

    /**
     * A month of one kind.
     *
     * @param expectation what is expected
     * @param month the month
     * @param townships by township
     * @param cases those that do not match
     */
    public record Month(Expectation expectation, YearMonth month, List<MonthRow> townships, List<CaseRow> cases) {}

    /**
     * Shows a month as the latest run left it.
     *
     * @param month null for the one of the business date
     * @param division code in which it lies; {@code ''} for all
     * @param missing only cases that this source does not know; {@code ''} for all
     * @throws RunRefusedException if no run has ended well yet, or the kind or the source is not reconciled
     */
    public Month month(VitalKind kind, @Nullable YearMonth month, String division, String missing) {
        RunSummary latest = register.latest();
        Expectation expectation = expectation(kind);
        if (!missing.isEmpty() && !expectation.sources().contains(missing)) {
            throw new RunRefusedException(missing + " is not expected to know of a " + kind.label() + "; these are: "
                    + String.join(", ", expectation.sources()));
        }
        YearMonth asked = month == null ? YearMonth.from(latest.businessDate()) : month;
        var question = new Reconciled.Question(kind, asked, division);
        return register.alone(workbench -> {
            var reconciled = new Reconciled(workbench);
            return new Month(expectation, asked, reconciled.month(question), reconciled.unmatched(question, missing));
        });
    }

    private Expectation expectation(VitalKind kind) {
        return definitions
                .get()
                .reconciliation()
                .expectation(kind)
                .orElseThrow(() -> new RunRefusedException(
                        "jobs/reconciliation.yaml does not say who should know of a " + kind.label()));
    }
}
