package org.qingce.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingce.measures.Masking;
import org.qingce.population.quality.OversizeValue;
import org.qingce.population.quality.QualityFigure;

/** Words how good the links are. */
final class LinkLines {

    private static final int LONG_NUMBER = 11;
    private static final int MOST_PARTS = 12;
    private static final Comparator<QualityFigure> MOST_PAIRS = Comparator.comparing(
                    (QualityFigure figure) -> figure.denominator() == null ? 0 : -figure.denominator())
            .thenComparing(QualityFigure::part);

    private final Messages messages;
    private final Titles titles;
    private final LinkFacts facts;

    LinkLines(Messages messages, Titles titles, LinkFacts facts) {
        this.messages = messages;
        this.titles = titles;
        this.facts = facts;
    }

    LinkPart build() {
        return new LinkPart(
                !facts.figures().isEmpty(),
                facts.figure("model").map(LinkLines::count).orElse(Wording.NONE),
                List.of(
                        blindfold("blindfold-precision", "estimated-false-links"),
                        blindfold("blindfold-recall", "estimated-missed-links"),
                        persons()),
                facts.parts("refused").stream().map(this::refused).toList(),
                scores(true),
                scores(false),
                facts.parts("unlinkable").stream().map(this::poor).toList(),
                facts.oversize().stream().map(this::oversize).toList());
    }

    private LinkPart.Card blindfold(String measure, String estimate) {
        var figure = facts.figure(measure);
        var reach = facts.figure("blindfold-reach").filter(one -> measure.equals("blindfold-recall"));
        return new LinkPart.Card(
                messages.text("linkage." + measure),
                messages.text("linkage." + measure + ".brief"),
                percent(figure.map(QualityFigure::share).orElse(null)),
                figure.map(this::interval).orElse(""),
                figure.map(QualityFigure::share).map(LinkLines::position).orElse(""),
                Stream.concat(
                                reach
                                        .map(one ->
                                                new LinkPart.Line(messages.text("linkage.reach"), percent(one.share())))
                                        .stream(),
                                Stream.of(new LinkPart.Line(
                                        messages.text("linkage.expected"),
                                        percent(facts.figure(estimate)
                                                .map(QualityFigure::share)
                                                .map(share -> 1 - share)
                                                .orElse(null)))))
                        .toList(),
                figure.map(LinkLines::counts).orElse(""));
    }

    private LinkPart.Card persons() {
        return new LinkPart.Card(
                messages.text("linkage.persons"),
                messages.text("linkage.persons.brief"),
                facts.figure("persons").map(LinkLines::count).orElse(Wording.NONE),
                "",
                null,
                List.of(
                        line("linkage.certain", facts.figure("links", "certain")),
                        line("linkage.matched", facts.figure("links", "matched")),
                        line("linkage.decided", facts.figure("links", "decided")),
                        line("linkage.two-numbers", facts.figure("two-numbers")),
                        line("linkage.shared-numbers", facts.figure("shared-numbers"))),
                "");
    }

    private LinkPart.Line line(String key, Optional<QualityFigure> figure) {
        return new LinkPart.Line(
                messages.text(key), figure.map(LinkLines::count).orElse(Wording.NONE));
    }

    private LinkPart.Line refused(QualityFigure figure) {
        return new LinkPart.Line(reason(figure.part()), count(figure));
    }

    /** Why links are refused, in words. */
    String reason(String id) {
        return messages.has("refusal." + id) ? messages.text("refusal." + id) : titles.rule(id, messages.locale());
    }

    private List<LinkPart.Score> scores(boolean bySources) {
        return facts.parts("blindfold-recall").stream()
                .filter(recall -> recall.part().contains(" ") == bySources)
                .sorted(MOST_PAIRS)
                .limit(MOST_PARTS)
                .map(recall -> score(recall, facts.figure("blindfold-precision", recall.part())))
                .toList();
    }

    private LinkPart.Score score(QualityFigure recall, Optional<QualityFigure> precision) {
        return new LinkPart.Score(
                part(recall.part()),
                percent(precision.map(QualityFigure::share).orElse(null)),
                precision.map(LinkLines::counts).orElse(""),
                percent(recall.share()),
                counts(recall));
    }

    /** A part in words: two sources, one source, or a rule by its id. */
    String part(String part) {
        return Stream.of(part.split(" "))
                .map(source -> titles.source(source, messages.locale()))
                .distinct()
                .collect(Collectors.joining(" ↔ "));
    }

    private LinkPart.Poor poor(QualityFigure figure) {
        var blind = facts.figure("unlinkable-without-key", figure.part());
        return new LinkPart.Poor(
                part(figure.part()),
                figure.denominator() == null ? Wording.NONE : Wording.count(figure.denominator()),
                count(figure),
                percent(figure.share()),
                blind.map(LinkLines::count).orElse(Wording.NONE),
                percent(blind.map(QualityFigure::share).orElse(null)));
    }

    private LinkPart.Oversize oversize(OversizeValue value) {
        String further = value.narrowed() == null ? "" : " + " + masked(value.narrowed());
        return new LinkPart.Oversize(
                value.rule(),
                masked(value.value()) + further,
                Wording.count(value.mentions()),
                messages.text("linkage.handling." + value.handling()));
    }

    /** Each part of a value that several columns make, as far as it tells nobody. */
    static String masked(String value) {
        return Stream.of(value.split("[ \u001F]"))
                .map(part -> part.length() >= LONG_NUMBER ? Masking.number(part) : Masking.field("value", part))
                .collect(Collectors.joining(" "));
    }

    private String interval(QualityFigure figure) {
        return figure.low() == null || figure.high() == null
                ? ""
                : messages.text("linkage.interval", percent(figure.low()), percent(figure.high()));
    }

    private static String counts(QualityFigure figure) {
        return figure.numerator() == null || figure.denominator() == null
                ? ""
                : Wording.count(figure.numerator()) + " / " + Wording.count(figure.denominator());
    }

    private static String count(QualityFigure figure) {
        return figure.numerator() == null ? Wording.NONE : Wording.count(figure.numerator());
    }

    /** {@code 99.953 %}, cut and not rounded, so that 100 % means all. */
    static String percent(@Nullable Double share) {
        return share == null
                ? Wording.NONE
                : BigDecimal.valueOf(share)
                                .movePointRight(2)
                                .setScale(3, RoundingMode.FLOOR)
                                .toPlainString()
                        + " %";
    }

    private static String position(double share) {
        return BigDecimal.valueOf(100 * share).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
