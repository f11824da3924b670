package org.qingce.report;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qingce.definition.Label;
import org.qingce.measures.Measure;
import org.qingce.measures.MeasureCatalog;
import org.qingce.measures.MetricTable;
import org.qingce.measures.Ratio;

/** Words a run's figures and facts for the page. */
final class PageBuilder {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final RunInfo run;
    private final MeasureCatalog catalog;
    private final MetricTable metrics;
    private final Register register;
    private final Messages messages;

    PageBuilder(RunInfo run, MeasureCatalog catalog, MetricTable metrics, Register register, Messages messages) {
        this.run = run;
        this.catalog = catalog;
        this.metrics = metrics;
        this.register = register;
        this.messages = messages;
    }

    Page build(Facts facts, Titles titles) {
        var headlines = Headline.all(metrics, catalog);
        var lines = new FactLines(messages, titles, metrics);
        var views = Views.of(metrics);
        var ranking = new RankingBuilder(catalog, metrics, views, register, messages);
        return new Page(
                messages.locale().toLanguageTag(),
                messages.text("title"),
                register.area().map(Division::name).orElse(messages.text("area.several")),
                runFacts(),
                new Verdict(headlines, ranking, messages).sentences(),
                metrics.all().isEmpty() || views.judged().equals("received"),
                headlines.stream()
                        .filter(headline -> headline.target() != null)
                        .map(this::card)
                        .toList(),
                headlines.stream()
                        .filter(headline -> headline.target() == null)
                        .map(this::figure)
                        .toList(),
                ranking.build(),
                lines.statusBars(facts),
                lines.statuses(facts),
                lines.findings(facts),
                lines.rejects(facts),
                lines.sources(facts),
                new LinkLines(messages, titles, facts.links()).build(),
                lists(),
                catalog.measures().stream().map(this::definition).toList());
    }

    private List<Page.Fact> runFacts() {
        return List.of(
                new Page.Fact(messages.text("run.date"), run.businessDate().toString()),
                new Page.Fact(messages.text("run.id"), run.runId()),
                new Page.Fact(messages.text("run.finished"), MINUTE.format(run.finished())),
                new Page.Fact(messages.text("run.version"), run.productVersion()));
    }

    private Page.Card card(Headline headline) {
        var target = Objects.requireNonNull(headline.target());
        var marks = new Marks(messages);
        Ratio judged = headline.judged();
        return new Page.Card(
                headline.title().in(messages.locale()),
                brief(headline),
                messages.text("view." + headline.judgedView()),
                headline.measured() ? Wording.percent(headline.judgedPercent()) : messages.text("word.open"),
                judged == null ? "" : Wording.counts(judged),
                target.percent().toPlainString() + " %",
                headline.points().map(Wording::points).orElse(Wording.NONE),
                headline.measured() ? marks.of(headline.met()) : marks.notSampled(),
                Chart.position(headline.judgedPercent()),
                target.percent().toPlainString(),
                outcome(headline),
                headline.measured());
    }

    private static Page.@Nullable Outcome outcome(Headline headline) {
        return headline.received() == null || headline.published() == null
                ? null
                : new Page.Outcome(
                        Wording.percent(headline.publishedPercent()),
                        headline.change().map(Wording::points).orElse(Wording.NONE),
                        Chart.position(headline.publishedPercent()));
    }

    private String brief(Headline headline) {
        Label brief = headline.brief();
        return brief == null ? "" : brief.in(messages.locale());
    }

    private Page.FigureLine figure(Headline headline) {
        return new Page.FigureLine(
                headline.title().in(messages.locale()),
                brief(headline),
                Wording.percent(headline.receivedPercent()),
                headline.received() == null ? "" : Wording.counts(headline.received()),
                Wording.percent(headline.publishedPercent()),
                headline.published() == null ? "" : Wording.counts(headline.published()),
                headline.change().map(Wording::points).orElse(Wording.NONE));
    }

    private List<Page.ListLine> lists() {
        String view = Views.of(metrics).judged();
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

    private Page.DefinitionLine definition(Measure measure) {
        Ratio ratio = metrics.ratio(measure.id(), measure.view(), "").orElse(null);
        boolean perSource = measure.view().equals(Measure.PER_SOURCE);
        String none = messages.text(perSource ? "definition.persource" : "definition.notmade");
        return new Page.DefinitionLine(
                measure.title().in(messages.locale()),
                messages.text("view." + measure.view()),
                measure.definition().in(messages.locale()),
                ratio == null ? none : Wording.counts(ratio),
                ratio == null
                        ? ""
                        : ratio.percent()
                                .map(p -> p.toPlainString() + " %")
                                .orElse(messages.text("nocases." + reason(measure))),
                measure.id());
    }

    /** Why a figure has no cases: its reference list, its headcounts or its own records are missing. */
    private static String reason(Measure measure) {
        return measure.against() != null
                ? "headcount"
                : measure.subject().name().toLowerCase(Locale.ROOT);
    }
}
