package org.qingce.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingce.definition.Label;
import org.qingce.measures.Ratio;
import org.qingce.measures.Target;

/** Words the figures of the whole: those with a target as cards, the others as lines. */
final class HeadlineLines {

    private final ReportBasis basis;
    private final Messages messages;
    private final List<Headline> headlines;
    private final Estimates estimates;

    HeadlineLines(ReportBasis basis, Messages messages) {
        this.basis = basis;
        this.messages = messages;
        this.headlines = Headline.all(basis.metrics(), basis.catalog());
        this.estimates = new Estimates(basis.evidence());
    }

    Page.Headlines build(RankingBuilder ranking) {
        boolean receivedMade =
                basis.metrics().all().isEmpty() || basis.views().judged().equals("received");
        return new Page.Headlines(receivedMade, cards(), new Verdict(basis, headlines, ranking, messages).sentences());
    }

    List<Page.Card> cards() {
        return headlines.stream()
                .filter(headline -> headline.target() != null)
                .map(this::card)
                .toList();
    }

    private Page.Card card(Headline headline) {
        Target target = Objects.requireNonNull(headline.target());
        Optional<Estimate> sampled = estimates.of(headline.measure());
        return headline.measured() || sampled.isEmpty()
                ? counted(headline, target)
                : sampled(headline, target, sampled.get());
    }

    private Page.Card counted(Headline headline, Target target) {
        var marks = new Marks(messages);
        Ratio judged = headline.judged();
        return new Page.Card(
                headline.title().in(messages.locale()),
                brief(headline),
                messages.text("view." + headline.judgedView()),
                headline.measured() ? Wording.percent(headline.judgedPercent()) : messages.text("word.open"),
                "",
                judged == null ? "" : Wording.counts(judged),
                target.percent().toPlainString() + " %",
                headline.points().map(Wording::points).orElse(Wording.NONE),
                headline.measured() ? marks.of(headline.met()) : marks.notSampled(),
                Chart.position(headline.judgedPercent()),
                target.percent().toPlainString(),
                outcome(headline),
                headline.measured());
    }

    private Page.Card sampled(Headline headline, Target target, Estimate estimate) {
        return new Page.Card(
                headline.title().in(messages.locale()),
                brief(headline),
                messages.text("card.sampled"),
                estimate.share(),
                estimate.shareInterval(messages, "interval"),
                estimate.counts(),
                target.percent().toPlainString() + " %",
                estimate.points(target).map(Wording::points).orElse(Wording.NONE),
                new Marks(messages).verdict(estimate.verdict()),
                Chart.position(estimate.percent()),
                target.percent().toPlainString(),
                null,
                true);
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

    /** The figures without a target. */
    List<Page.FigureLine> figures() {
        return headlines.stream()
                .filter(headline -> headline.target() == null)
                .map(this::figure)
                .toList();
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
}
