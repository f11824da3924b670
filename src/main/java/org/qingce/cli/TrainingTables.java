package org.qingce.cli;

import java.util.List;
import java.util.Locale;
import org.qingce.linkage.training.Estimate;
import org.qingce.linkage.training.TrainingReport;

/** What training found, as tables for a terminal. */
final class TrainingTables {

    private final Console console;
    private final Messages messages;

    TrainingTables(Console console) {
        this.console = console;
        this.messages = console.messages();
    }

    void show(TrainingReport report) {
        console.say("train.looked", report.mentions(), report.drawn(), report.randomPairs(), report.anchorPairs());
        console.out().println();
        rules(report);
        levels(report);
        Estimate estimate = report.estimate();
        console.say(
                "train.decided",
                real(report.prior()),
                real(report.thresholds().linkWeight()),
                real(report.thresholds().reviewWeight()),
                Shares.percent(estimate.falseLinks()),
                Shares.percent(estimate.missedLinks()));
        console.say(report.converged() ? "train.converged" : "train.restless");
        report.warnings().forEach(warning -> console.say("train.warning", warning));
    }

    private void rules(TrainingReport report) {
        try (var table = new AlignedTable(console.out())) {
            table.add(List.of(
                    messages.text("column.rule"),
                    messages.text("column.pairs"),
                    messages.text("column.matches"),
                    messages.text("column.rounds"),
                    messages.text("column.rest"),
                    messages.text("column.heard")));
            for (TrainingReport.RuleLine line : report.rules()) {
                table.add(List.of(
                        line.rule(),
                        Shares.count(line.pairs()),
                        Shares.count(Math.round(line.matches())),
                        Integer.toString(line.rounds()),
                        yes(line.converged()),
                        yes(line.heard())));
            }
        }
        console.out().println();
    }

    private void levels(TrainingReport report) {
        try (var table = new AlignedTable(console.out())) {
            table.add(List.of(
                    messages.text("column.comparison"),
                    messages.text("column.level"),
                    "m",
                    "u",
                    messages.text("column.bits"),
                    messages.text("column.source")));
            for (TrainingReport.LevelLine line : report.levels()) {
                table.add(List.of(
                        line.comparison(),
                        line.level(),
                        share(line.m()),
                        share(line.u()),
                        real(line.bits()),
                        line.source()));
            }
        }
        console.out().println();
    }

    private String yes(boolean yes) {
        return messages.text(yes ? "word.yes" : "word.no");
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, share >= 0.001 ? "%.4f" : "%.2e", share);
    }

    static String real(double bits) {
        return String.format(Locale.ROOT, "%+.2f", bits);
    }
}
