package org.qingce.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qingce.measures.Masking;
import org.qingce.rules.Rule;
import org.qingce.rules.TriedRule;

/** What rules on trial found, on a terminal. */
final class TriedRulePage {

    private final Console console;
    private final Messages messages;
    private final boolean inFull;

    /** @param inFull whether names and numbers are shown whole */
    TriedRulePage(Console console, boolean inFull) {
        this.console = console;
        this.messages = console.messages();
        this.inFull = inFull;
    }

    /** One rule. */
    void show(TriedRule tried) {
        Rule rule = tried.rule();
        console.out().println();
        console.say(
                "trial.rule",
                rule.id(),
                rule.title().in(console.locale()),
                rule.severity().word(),
                rule.subject().word());
        TriedRule.Count all = tried.all();
        console.say(
                "trial.findings",
                Shares.count(all.findings()),
                Shares.count(all.rows()),
                Shares.percent(all.findings(), all.rows()),
                Moments.duration(tried.took()));
        if (!rule.enabled()) {
            console.say("trial.off");
        }
        tried.standing().ifPresent(this::standing);
        sources(tried);
        townships(tried);
        examples(tried);
    }

    private void standing(TriedRule.Standing standing) {
        String place = standing.rule().file() + ":" + standing.rule().line();
        if (standing.judged()) {
            console.say(
                    "trial.standing",
                    place,
                    Shares.count(standing.findings()),
                    Shares.count(standing.added()),
                    Shares.count(standing.dropped()));
        } else {
            console.say("trial.standing-unjudged", place);
        }
    }

    private void sources(TriedRule tried) {
        if (tried.bySource().isEmpty()) {
            console.say("trial.no-rows");
            return;
        }
        try (var table = table("column.source", "column.findings", "column.rows", "column.share")) {
            tried.bySource()
                    .forEach((source, count) -> table.add(List.of(
                            orDash(source),
                            Shares.count(count.findings()),
                            Shares.count(count.rows()),
                            Shares.percent(count.findings(), count.rows()))));
        }
    }

    private void townships(TriedRule tried) {
        if (tried.townships().isEmpty()) {
            return;
        }
        try (var table = table("column.township", "", "column.findings")) {
            tried.townships()
                    .forEach(township -> table.add(
                            List.of(orDash(township.code()), township.name(), Shares.count(township.findings()))));
        }
    }

    private void examples(TriedRule tried) {
        if (tried.examples().isEmpty()) {
            return;
        }
        console.out().println();
        try (var table = new AlignedTable(console.out())) {
            var heading = new ArrayList<>(tried.rule().show());
            heading.add(messages.text("column.from"));
            table.add(heading);
            tried.examples().forEach(example -> table.add(cells(tried.rule(), example)));
        }
    }

    private List<String> cells(Rule rule, TriedRule.Example example) {
        var cells = new ArrayList<String>();
        example.shown().forEach((column, value) -> cells.add(cell(column, value)));
        cells.add(
                example.file() == null
                        ? rule.subject().word() + " " + example.subjectId()
                        : example.file() + ":" + example.line());
        return cells;
    }

    private String cell(String column, @Nullable String value) {
        return value == null || inFull ? Objects.requireNonNullElse(value, "") : Masking.field(column, value);
    }

    private AlignedTable table(String... headings) {
        console.out().println();
        var table = new AlignedTable(console.out());
        table.add(List.of(headings).stream()
                .map(key -> key.isEmpty() ? "" : messages.text(key))
                .toList());
        return table;
    }

    private static String orDash(String text) {
        return text.isEmpty() ? "—" : text;
    }
}
