package org.qingce.report;

import java.util.List;
import java.util.Locale;
import org.qingce.measures.Measure;
import org.qingce.measures.Ratio;

/** Words how each figure is made, and how the lists behind the figures are got. */
final class DefinitionLines {

    private final ReportBasis basis;
    private final Messages messages;

    DefinitionLines(ReportBasis basis, Messages messages) {
        this.basis = basis;
        this.messages = messages;
    }

    List<Page.ListLine> lists() {
        String view = basis.views().judged();
        return DivisionColumn.ALL.stream()
                .filter(DivisionColumn::list)
                .map(column -> new Page.ListLine(
                        column.key(),
                        messages.text("division.column." + column.key()),
                        messages.text("list." + column.key()),
                        column.measure(),
                        view))
                .toList();
    }

    List<Page.DefinitionLine> definitions() {
        return basis.catalog().measures().stream().map(this::definition).toList();
    }

    private Page.DefinitionLine definition(Measure measure) {
        Ratio ratio = basis.metrics().ratio(measure.id(), measure.view(), "").orElse(null);
        boolean perSource = measure.view().equals(Measure.PER_SOURCE);
        String none = messages.text(perSource ? "definition.persource" : "definition.notmade");
        return new Page.DefinitionLine(
                measure.title().in(messages.locale()),
                messages.text("view." + measure.view()),
                measure.definition().in(messages.locale()),
                ratio == null ? none : Wording.counts(ratio),
                ratio == null
                        ? ""
                        : ratio.percent().map(p -> p.toPlainString() + " %").orElseGet(() -> noCases(measure)),
                measure.id());
    }

    /** Why a figure has no cases: its reference list, its headcounts or its own records are missing. */
    private String noCases(Measure measure) {
        String reason = measure.against() != null
                ? "headcount"
                : measure.subject().name().toLowerCase(Locale.ROOT);
        return messages.text(messages.has("nocases." + reason) ? "nocases." + reason : "nocases.record");
    }
}
