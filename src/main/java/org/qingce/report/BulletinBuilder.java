package org.qingce.report;

import java.util.ArrayList;
import java.util.List;

/** Words the bulletin: targets, main problems, the ranking and what each division has to do. */
final class BulletinBuilder {

    private static final int MOST_PROBLEMS = 8;

    /** As many lines as a page has room for. */
    private static final int MOST_PLACES = 30;

    private final ReportBasis basis;
    private final Messages messages;
    private final RankingBuilder ranking;

    BulletinBuilder(ReportBasis basis, Messages messages) {
        this.basis = basis;
        this.messages = messages;
        this.ranking = new RankingBuilder(basis.catalog(), basis.metrics(), basis.views(), basis.register(), messages);
    }

    Bulletin build() {
        var headlines = new HeadlineLines(basis, messages);
        var cards = headlines.cards();
        var ranked = ranking.build();
        var places = places(ranked);
        int left = (int) ranked.townships().stream()
                        .filter(line -> !line.rank().isEmpty())
                        .count()
                - places.size();
        return new Bulletin(
                messages.locale().toLanguageTag(),
                messages.text("bulletin.title"),
                basis.area(messages),
                basis.run().businessDate().toString(),
                summary(cards),
                cards,
                headlines.build(ranking).verdict(),
                problems(),
                columns(),
                places,
                left > 0 ? messages.text("bulletin.further", Wording.count(left)) : "");
    }

    private String summary(List<Page.Card> cards) {
        var parts = new ArrayList<String>();
        for (String tone : List.of("met", "missed", "open")) {
            List<String> titles = cards.stream()
                    .filter(card -> card.mark().tone().equals(tone))
                    .map(Page.Card::title)
                    .toList();
            if (!titles.isEmpty()) {
                parts.add(messages.text(
                        "bulletin.summary." + tone,
                        Integer.toString(titles.size()),
                        String.join(messages.text("list.separator"), titles)));
            }
        }
        return String.join(messages.text("bulletin.summary.separator"), parts);
    }

    private List<Bulletin.Problem> problems() {
        var cases = new CaseCounts(basis.evidence());
        return basis.facts().findings().stream()
                .filter(broken -> !broken.severity().equals("information"))
                .limit(MOST_PROBLEMS)
                .map(broken -> new Bulletin.Problem(
                        basis.titles().rule(broken.rule(), messages.locale()),
                        messages.text("severity." + broken.severity()),
                        broken.severity(),
                        Wording.count(broken.cases()),
                        cases.kept() ? Wording.count(cases.ofRule(broken.rule(), "open")) : Wording.NONE))
                .toList();
    }

    private List<String> columns() {
        return TodoLines.KINDS.stream()
                .map(kind -> messages.text("todo." + kind))
                .toList();
    }

    private List<Bulletin.Place> places(Page.Ranking ranked) {
        var todo = new TodoLines(basis, ranking, messages);
        return ranked.townships().stream()
                .filter(line -> !line.rank().isEmpty())
                .limit(MOST_PLACES)
                .map(line -> new Bulletin.Place(
                        line.rank(),
                        line.name(),
                        line.cells().get(0).text(),
                        line.mark(),
                        todo.of(line.code()).values().stream()
                                .map(Wording::count)
                                .toList()))
                .toList();
    }
}
