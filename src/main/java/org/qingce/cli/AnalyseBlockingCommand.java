package org.qingce.cli;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.qingce.job.PeopleDesk;
import org.qingce.linkage.training.BlockingReport;
import org.qingce.measures.Masking;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures the blocking rules of the people model. */
@Command(
        name = "analyse-blocking",
        description = {
            "Show what each blocking rule makes and reaches: pairs, the share of pairs known to be one that it finds as if their number",
            "were not known, values that too many share, and its most common values, masked."
        },
        footer = {"", "Exit codes: 0 done; 3 no run has ended well yet; 4 a run is at work."})
final class AnalyseBlockingCommand implements Callable<Integer> {

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Mixin
    private final Console console = new Console();

    @Option(
            names = "--largest",
            paramLabel = "N",
            defaultValue = "3",
            description = "How many of the most common values of each rule are shown (default: ${DEFAULT-VALUE}).")
    private int largest = 3;

    @Override
    public Integer call() {
        try (var application = home.start()) {
            show(application.getBean(PeopleDesk.class).analyseBlocking(largest));
        }
        return ExitCode.OK;
    }

    private void show(BlockingReport report) {
        Messages messages = console.messages();
        try (var table = new AlignedTable(console.out())) {
            table.add(List.of(
                    messages.text("column.rule"),
                    messages.text("column.pairs"),
                    messages.text("column.new-pairs"),
                    messages.text("column.reached"),
                    messages.text("column.left-out"),
                    messages.text("column.largest")));
            report.rules().forEach(line -> table.add(row(line)));
        }
        console.say("blocking.all", report.pairs(), report.knownPairs(), Shares.percent(report.reached()));
        if (report.drawn() < report.mentions()) {
            console.say("blocking.sampled", report.drawn(), report.mentions());
        }
    }

    private List<String> row(BlockingReport.Line line) {
        return List.of(
                line.rule(),
                Shares.count(line.pairs()),
                Shares.count(line.newPairs()),
                line.knownByKey() ? console.messages().text("blocking.by-key") : Shares.percent(line.reached()),
                Shares.count(line.mentionsLeftOut()),
                line.largest().stream()
                        .map(value -> masked(value.value()) + " ×" + Shares.count(value.mentions()))
                        .collect(Collectors.joining("  ")));
    }

    /** Each part of a value that several columns make, as far as it tells nobody. */
    private static String masked(String value) {
        return Arrays.stream(value.split("\u001F"))
                .map(part -> part.length() >= 11 ? Masking.number(part) : Masking.field("value", part))
                .collect(Collectors.joining(" "));
    }
}
