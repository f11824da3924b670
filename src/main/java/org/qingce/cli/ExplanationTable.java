package org.qingce.cli;

import java.util.List;
import org.qingce.linkage.ModelStore;
import org.qingce.linkage.explanation.Explanation;
import org.qingce.linkage.explanation.RuleAnswer;
import org.qingce.linkage.explanation.Step;

/** An explanation on a terminal. */
final class ExplanationTable {

    private final Console console;
    private final Messages messages;
    private final ExplanationWords words;

    ExplanationTable(Console console, ExplanationWords words) {
        this.console = console;
        this.messages = console.messages();
        this.words = words;
    }

    void show() {
        Explanation explanation = words.explanation();
        console.say("explain.left", words.place(words.explained().left()));
        console.say("explain.right", words.place(words.explained().right()));
        console.out().println();
        console.out().println(words.verdict());
        words.notes().forEach(console.out()::println);
        console.out().println();
        waterfall(explanation);
        console.say(
                "explain.thresholds",
                ExplanationWords.bits(explanation.link()),
                ExplanationWords.bits(explanation.review()),
                Shares.percent(explanation.probability()),
                ModelStore.name(words.explained().model()));
        console.out().println();
        rules(explanation);
    }

    private void waterfall(Explanation explanation) {
        try (var table = new AlignedTable(console.out())) {
            table.add(List.of(
                    messages.text("column.comparison"),
                    messages.text("column.left"),
                    messages.text("column.right"),
                    messages.text("column.level"),
                    "m",
                    "u",
                    messages.text("column.bits"),
                    messages.text("column.total")));
            String prior = ExplanationWords.bits(explanation.prior());
            table.add(List.of(messages.text("explain.prior"), "", "", "", "", "", prior, prior));
            explanation.steps().forEach(step -> table.add(row(step)));
        }
    }

    private List<String> row(Step step) {
        String column = step.comparison().column();
        String u = ExplanationWords.share(step.u());
        return List.of(
                words.comparison(step),
                words.value(column, step.left()),
                words.value(column, step.right()),
                words.level(step),
                ExplanationWords.share(step.m()),
                step.byFrequency() ? messages.text("explain.by-frequency", u) : u,
                step.level() < 0 ? "0" : ExplanationWords.bits(step.bits()),
                ExplanationWords.bits(step.total()));
    }

    private void rules(Explanation explanation) {
        try (var table = new AlignedTable(console.out())) {
            table.add(List.of(
                    messages.text("column.rule"), messages.text("column.outcome"), messages.text("column.asked")));
            for (RuleAnswer answer : explanation.rules()) {
                table.add(List.of(answer.rule().id(), words.outcome(answer), words.columns(answer)));
            }
        }
    }
}
