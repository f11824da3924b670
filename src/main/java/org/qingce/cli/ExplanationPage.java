package org.qingce.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingce.linkage.ModelStore;
import org.qingce.linkage.explanation.Explanation;
import org.qingce.linkage.explanation.RuleAnswer;
import org.qingce.linkage.explanation.Step;
import org.qingce.linkage.explanation.Verdict;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** An explanation as one HTML page with a waterfall picture; it needs nothing beside it. */
final class ExplanationPage {

    private final ExplanationWords words;
    private final Messages messages;
    private final WaterfallAxis axis;

    ExplanationPage(ExplanationWords words, Messages messages) {
        this.words = words;
        this.messages = messages;
        this.axis = WaterfallAxis.of(words.explanation());
    }

    /**
     * A bar of the waterfall.
     *
     * @param label what moves the weight
     * @param left the left value
     * @param right the right value
     * @param level in words
     * @param bits how far
     * @param total where to
     * @param tone {@code up}, {@code down}, {@code none}, {@code start} or {@code end}
     * @param from where the bar begins, percent of the width
     * @param width how long it is, percent
     * @param at where the weight stands after it, percent
     * @param note m and u
     */
    record Bar(
            String label,
            String left,
            String right,
            String level,
            String bits,
            String total,
            String tone,
            String from,
            String width,
            String at,
            String note) {}

    /** A blocking rule with its outcome. */
    record RuleLine(String id, String outcome, String columns, String tone) {}

    /** A threshold on the axis. */
    record Mark(String at, String label) {}

    String render() {
        var resolver = new ClassLoaderTemplateResolver(ExplanationPage.class.getClassLoader());
        resolver.setPrefix("org/qingce/cli/page/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        var engine = new TemplateEngine();
        engine.setTemplateResolver(resolver);
        engine.setMessageResolver(new CommandMessages());
        return engine.process("explanation", new Context(messages.locale(), variables()));
    }

    private Map<String, Object> variables() {
        Explanation explanation = words.explanation();
        return Map.of(
                "lang", messages.locale().toLanguageTag(),
                "left", words.place(words.explained().left()),
                "right", words.place(words.explained().right()),
                "verdict", words.verdict(),
                "tone", isOne(explanation.standing().verdict()) ? "one" : "two",
                "notes", words.notes(),
                "weight", ExplanationWords.bits(explanation.weight()),
                "thresholds", thresholds(explanation),
                "bars", bars(explanation),
                "page",
                        Map.of(
                                "marks", marks(explanation),
                                "rules",
                                        explanation.rules().stream()
                                                .map(this::rule)
                                                .toList(),
                                "masked", words.isMasked()));
    }

    private String thresholds(Explanation explanation) {
        return messages.text(
                "explain.thresholds",
                ExplanationWords.bits(explanation.link()),
                ExplanationWords.bits(explanation.review()),
                Shares.percent(explanation.probability()),
                ModelStore.name(words.explained().model()));
    }

    private static boolean isOne(Verdict verdict) {
        return switch (verdict) {
            case CERTAIN, LINKED, LINKED_THROUGH_OTHERS, DECIDED_SAME -> true;
            default -> false;
        };
    }

    private List<Mark> marks(Explanation explanation) {
        return List.of(
                new Mark(axis.at(explanation.review()), messages.text("explain.axis-review")),
                new Mark(axis.at(explanation.link()), messages.text("explain.axis-link")));
    }

    private List<Bar> bars(Explanation explanation) {
        var bars = new ArrayList<Bar>();
        double before = explanation.prior();
        bars.add(bar(messages.text("explain.prior"), null, 0, before, before, "start"));
        for (Step step : explanation.steps()) {
            String tone = step.level() < 0 ? "none" : step.bits() < 0 ? "down" : "up";
            bars.add(bar(words.comparison(step), step, before, step.total(), step.bits(), tone));
            before = step.total();
        }
        bars.add(bar(messages.text("explain.weight"), null, 0, before, before, "end"));
        return bars;
    }

    private Bar bar(String label, @Nullable Step step, double from, double to, double bits, String tone) {
        String column = step == null ? "" : step.comparison().column();
        return new Bar(
                label,
                step == null ? "" : words.value(column, step.left()),
                step == null ? "" : words.value(column, step.right()),
                step == null ? "" : words.level(step),
                tone.equals("none") ? "0" : ExplanationWords.bits(bits),
                ExplanationWords.bits(to),
                tone,
                axis.at(Math.min(from, to)),
                axis.length(from, to),
                axis.at(to),
                step == null || step.m() == null ? "" : odds(step));
    }

    private static String odds(Step step) {
        return "m " + ExplanationWords.share(step.m()) + " · u " + ExplanationWords.share(step.u());
    }

    private RuleLine rule(RuleAnswer answer) {
        return new RuleLine(
                answer.rule().id(), words.outcome(answer), words.columns(answer), answer.made() ? "one" : "two");
    }

    /** Where weights lie on the picture's axis. */
    record WaterfallAxis(double least, double most) {

        private static final double MARGIN = 0.04;

        static WaterfallAxis of(Explanation explanation) {
            double least = Math.min(0, Math.min(explanation.prior(), explanation.review()));
            double most = Math.max(0, explanation.link());
            for (Step step : explanation.steps()) {
                least = Math.min(least, step.total());
                most = Math.max(most, step.total());
            }
            double margin = MARGIN * (most - least);
            return new WaterfallAxis(least - margin, most + margin);
        }

        String at(double weight) {
            return percent((weight - least) / (most - least));
        }

        String length(double from, double to) {
            return percent(Math.max(0.002, Math.abs(to - from) / (most - least)));
        }

        private static String percent(double share) {
            return String.format(Locale.ROOT, "%.2f", 100 * share);
        }
    }

    /** Hands the commands' messages to the template; a missing one is an error. */
    private final class CommandMessages extends AbstractMessageResolver {

        @Override
        public String resolveMessage(ITemplateContext context, Class<?> origin, String key, Object[] parameters) {
            return messages.text(key, parameters == null ? new Object[0] : parameters);
        }

        @Override
        public String createAbsentMessageRepresentation(
                ITemplateContext context, Class<?> origin, String key, Object[] parameters) {
            throw new IllegalStateException("no message " + key);
        }
    }
}
