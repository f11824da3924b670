package org.qingce.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingce.measures.Ratio;

/** Says in plain sentences what the headline figures mean. */
final class Verdict {

    /** A percent sign that stays on the line of its number. */
    private static final String UNBROKEN_PERCENT = "\u00a0%";

    private final ReportBasis basis;
    private final List<Headline> headlines;
    private final RankingBuilder ranking;
    private final Messages messages;

    Verdict(ReportBasis basis, List<Headline> headlines, RankingBuilder ranking, Messages messages) {
        this.basis = basis;
        this.headlines = headlines;
        this.ranking = ranking;
        this.messages = messages;
    }

    List<String> sentences() {
        var sentences = new ArrayList<String>();
        for (Headline headline : headlines) {
            if (headline.target() != null && spokenOf(headline)) {
                figure(headline).ifPresent(sentences::add);
            }
        }
        sampled().ifPresent(sentences::add);
        worst().filter(township -> missingCount(township) > 0).ifPresent(township -> {
            sentences.add(
                    about("verdict.worst", township, Wording.percent(ranking.coverage(township)), missing(township))
                            + village(township));
            most().filter(other -> !other.equals(township))
                    .ifPresent(other -> sentences.add(about("verdict.most", other, missing(other))));
        });
        gravest().ifPresent(sentences::add);
        tomorrow().ifPresent(sentences::add);
        return sentences.stream()
                .map(sentence -> sentence.replace(" %", UNBROKEN_PERCENT))
                .toList();
    }

    private boolean spokenOf(Headline headline) {
        String key = "verdict." + headline.measure();
        if (!headline.measured()
                && new Estimates(basis.evidence()).of(headline.measure()).isPresent()) {
            return false;
        }
        return messages.has(headline.measured() ? key + "." + headline.judgedView() : key);
    }

    private Optional<String> sampled() {
        return new Estimates(basis.evidence())
                .of("accuracy")
                .map(accuracy -> messages.text(
                                "verdict.sampled",
                                Wording.count(accuracy.line().count("denominator")),
                                Wording.count(accuracy.line().count("numerator")),
                                accuracy.share(),
                                accuracy.shareInterval(messages, "interval"))
                        + messages.text("verdict.sampled."
                                + new Marks(messages)
                                        .verdict(accuracy.verdict())
                                        .tone()));
    }

    /** The fault that most cases have, of the gravest kind. */
    private Optional<String> gravest() {
        return basis.facts().findings().stream()
                .findFirst()
                .map(worst -> messages.text(
                        "verdict.gravest",
                        basis.titles().rule(worst.rule(), messages.locale()),
                        Wording.count(worst.cases())));
    }

    private Optional<String> tomorrow() {
        var todo = new TodoLines(basis, ranking, messages).total();
        String tasks = Stream.of("add", "check", "mend", "errors", "sample", "notices")
                .filter(kind -> todo.getOrDefault(kind, 0L) > 0)
                .map(kind -> messages.text("verdict.todo." + kind, Wording.count(todo.getOrDefault(kind, 0L))))
                .collect(Collectors.joining(messages.text("list.separator")));
        return tasks.isEmpty() ? Optional.empty() : Optional.of(messages.text("verdict.todo", tasks));
    }

    private Optional<String> figure(Headline headline) {
        Ratio judged = headline.judged();
        if (judged == null) {
            return Optional.of(messages.text("verdict." + headline.measure()));
        } else if (judged.denominator() == 0) {
            return Optional.empty();
        }
        String sentence = messages.text(
                "verdict." + headline.measure() + "." + headline.judgedView(),
                Wording.count(judged.denominator()),
                Wording.count(judged.numerator()),
                Wording.percent(headline.judgedPercent()),
                distance(headline));
        return Optional.of(sentence + outcome(headline) + caution("verdict." + headline.measure() + ".caution"));
    }

    private String caution(String key) {
        return messages.has(key) ? messages.text(key) : "";
    }

    private String distance(Headline headline) {
        BigDecimal points = headline.points().orElse(BigDecimal.ZERO);
        String key = points.signum() == 0 ? "verdict.equal" : points.signum() > 0 ? "verdict.above" : "verdict.below";
        return messages.text(key, points.abs().toPlainString());
    }

    private String outcome(Headline headline) {
        return headline.change()
                .map(change -> messages.text(
                        "verdict.after", Wording.percent(headline.publishedPercent()), Wording.points(change)))
                .orElse("");
    }

    private Optional<Division> worst() {
        return ranking.townships().stream()
                .filter(township -> ranking.coverage(township).isPresent())
                .findFirst();
    }

    private Optional<Division> most() {
        return ranking.townships().stream()
                .filter(township -> ranking.coverage(township).isPresent())
                .max(Comparator.comparing(this::missingCount).thenComparing(Division::code, Comparator.reverseOrder()));
    }

    /** The village in which most persons of a township are missing; empty where none is. */
    private String village(Division township) {
        return basis.register().villagesOf(township).stream()
                .filter(village -> missingCount(village) > 0)
                .max(Comparator.comparing(this::missingCount).thenComparing(Division::code, Comparator.reverseOrder()))
                .map(village -> about("verdict.village", village, missing(village)))
                .orElse("");
    }

    private long missingCount(Division township) {
        return ranking.coverageRatio(township).map(Ratio::missing).orElse(0L);
    }

    private String missing(Division township) {
        return Wording.count(missingCount(township));
    }

    private String about(String key, Division township, String... figures) {
        var arguments = new ArrayList<Object>(List.of(township.name()));
        arguments.addAll(List.of(figures));
        return messages.text(key, arguments.toArray());
    }
}
