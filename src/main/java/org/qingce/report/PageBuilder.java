package org.qingce.report;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Puts the sections of the page together, in their order. */
final class PageBuilder {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final ReportBasis basis;
    private final Messages messages;
    private final RankingBuilder ranking;

    PageBuilder(ReportBasis basis, Messages messages) {
        this.basis = basis;
        this.messages = messages;
        this.ranking = new RankingBuilder(basis.catalog(), basis.metrics(), basis.views(), basis.register(), messages);
    }

    Page build() {
        return new Page(
                messages.locale().toLanguageTag(),
                messages.text("title"),
                basis.area(messages),
                basis.views().judged(),
                runFacts(),
                sections());
    }

    private List<Page.Fact> runFacts() {
        var run = basis.run();
        return List.of(
                new Page.Fact(messages.text("run.date"), run.businessDate().toString()),
                new Page.Fact(messages.text("run.id"), run.runId()),
                new Page.Fact(messages.text("run.finished"), MINUTE.format(run.finished())),
                new Page.Fact(messages.text("run.version"), run.productVersion()));
    }

    /** A new section is a line here, a builder, and a fragment of its name. */
    private List<Section> sections() {
        var ranked = ranking.build();
        var headlines = new HeadlineLines(basis, messages);
        var lines = new FactLines(messages, basis.titles(), basis.metrics());
        var facts = basis.facts();
        var definitions = new DefinitionLines(basis, messages);
        boolean whole = basis.scope().whole();
        return Stream.of(
                        new Section("headline", "", true, headlines.build(ranking)),
                        new Section("tiles", "places", true, new TileLines(basis, ranking).build(ranked)),
                        new Section("ranking", "places", true, ranked),
                        new Section("todo", "places", true, new TodoLines(basis, ranking, messages).build()),
                        new Section("villages", "places", false, ranked),
                        new Section("coverage", "people", true, new CoverageLines(basis, ranking, messages).build()),
                        new Section("figures", "people", true, headlines.figures()),
                        new Section("demography", "people", true, new DemographyLines(basis, messages).build()),
                        new Section("trends", "people", true, new TrendLines(basis, messages).build()),
                        new Section("changes", "people", true, new ChangeLines(basis, messages).build()),
                        new Section("findings", "faults", true, new FindingLines(basis, ranking, messages).build()),
                        new Section(
                                "status",
                                "faults",
                                true,
                                new Page.Statuses(lines.statusBars(facts), lines.statuses(facts))),
                        new Section("consistency", "faults", true, new ConsistencyLines(basis, messages).build()),
                        new Section("reconciliation", "faults", true, new ReconciliationLines(basis, messages).build()),
                        new Section("notices", "faults", true, new NoticeLines(basis, ranking, messages).build()),
                        new Section(
                                "linkage",
                                "made",
                                true,
                                new LinkLines(messages, basis.titles(), facts.links()).build()),
                        new Section("rejects", "made", true, lines.rejects(facts)),
                        new Section("sources", "made", true, lines.sources(facts)),
                        new Section("lists", "made", false, definitions.lists()),
                        new Section("definitions", "made", true, definitions.definitions()))
                .filter(section -> whole || shownOfAPart(section))
                .toList();
    }

    /** What is known of the whole register only stays out of the report on a part; a township has no further groups of villages. */
    private boolean shownOfAPart(Section section) {
        return !List.of("linkage", "rejects", "sources").contains(section.id())
                && !(section.id().equals("villages") && basis.scope().township());
    }
}
