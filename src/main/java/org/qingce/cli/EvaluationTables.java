package org.qingce.cli;

import java.util.ArrayList;
import java.util.List;
import org.qingce.linkage.evaluation.ClusterScore;
import org.qingce.linkage.evaluation.PairwiseScore;
import org.qingce.population.truth.Evaluation;
import org.qingce.population.truth.FaultScore;
import org.qingce.population.truth.HardCase;
import org.qingce.population.truth.Scores;

/** An evaluation on a terminal. */
final class EvaluationTables {

    private final Console console;
    private final Messages messages;

    EvaluationTables(Console console) {
        this.console = console;
        this.messages = console.messages();
    }

    void show(Evaluation evaluation) {
        scores(evaluation);
        if (!evaluation.cases().isEmpty()) {
            cases(evaluation.cases());
            faults(evaluation.faults());
        }
        if (evaluation.unknown() > 0) {
            console.say("evaluate.unknown", evaluation.unknown());
        }
    }

    private void scores(Evaluation evaluation) {
        try (var table = new AlignedTable(console.out())) {
            table.add(List.of(
                    messages.text("column.over"),
                    messages.text("column.by"),
                    messages.text("column.precision"),
                    messages.text("column.recall"),
                    "F1",
                    messages.text("column.counts")));
            Scores linkable = evaluation.linkable();
            if (linkable != null) {
                rows(messages.text("evaluate.linkable", linkable.mentions()), linkable)
                        .forEach(table::add);
            }
            rows(messages.text("evaluate.all", evaluation.all().mentions()), evaluation.all())
                    .forEach(table::add);
        }
        console.out().println();
    }

    private List<List<String>> rows(String over, Scores scores) {
        ClusterScore persons = scores.persons();
        PairwiseScore pairs = scores.pairs();
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                over,
                messages.text("evaluate.persons"),
                Shares.percent(persons.pure(), persons.clusters()),
                Shares.percent(persons.united(), persons.truths()),
                "",
                messages.text(
                        "evaluate.person-counts",
                        persons.pure(),
                        persons.clusters(),
                        persons.united(),
                        persons.truths())));
        rows.add(List.of(
                "",
                messages.text("evaluate.pairs"),
                Shares.percent(pairs.truePositives(), pairs.truePositives() + pairs.falsePositives()),
                Shares.percent(pairs.truePositives(), pairs.truePositives() + pairs.falseNegatives()),
                Shares.percent(pairs.f1()),
                messages.text(
                        "evaluate.pair-counts",
                        pairs.truePositives(),
                        pairs.falsePositives(),
                        pairs.falseNegatives())));
        rows.add(List.of(
                "",
                "B³",
                Shares.percent(scores.bcubed().precision()),
                Shares.percent(scores.bcubed().recall()),
                Shares.percent(scores.bcubed().f1()),
                ""));
        return rows;
    }

    private void cases(List<HardCase> cases) {
        try (var table = new AlignedTable(console.out())) {
            table.add(
                    List.of(messages.text("column.case"), messages.text("column.counted"), messages.text("column.of")));
            for (HardCase hard : cases) {
                table.add(List.of(title(hard), Shares.count(hard.counted()), Shares.count(hard.cases())));
            }
        }
        console.out().println();
    }

    private String title(HardCase hard) {
        return switch (hard.what()) {
            case "twins" -> messages.text("case.twins");
            case "father-son" -> messages.text("case.father-son");
            case "two-numbers" -> messages.text("case.two-numbers");
            case "shared-number" -> messages.text("case.shared-number");
            default -> hard.what();
        };
    }

    private void faults(List<FaultScore> faults) {
        try (var table = new AlignedTable(console.out())) {
            table.add(List.of(
                    messages.text("column.fault"),
                    messages.text("column.mentions"),
                    messages.text("column.pairs"),
                    messages.text("column.joined"),
                    messages.text("column.recall"),
                    messages.text("column.strays")));
            for (FaultScore fault : faults) {
                table.add(List.of(
                        fault.fault(),
                        Shares.count(fault.mentions()),
                        Shares.count(fault.pairs()),
                        Shares.count(fault.joined()),
                        Shares.percent(fault.joined(), fault.pairs()),
                        Shares.count(fault.strays())));
            }
        }
    }
}
