package org.qingce.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.qingce.job.PeopleDesk;
import org.qingce.linkage.assessment.Counted;
import org.qingce.linkage.assessment.Recognition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows which mentions could not be known again. */
@Command(
        name = "unlinkable",
        description = {
            "Show how many mentions are too poor to be known again even if the very same record came twice: over all, by source and by",
            "township; as they are, and if no number were known."
        },
        footer = {"", "Exit codes: 0 done; 3 no run has ended well yet; 4 a run is at work."})
final class UnlinkableCommand implements Callable<Integer> {

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Mixin
    private final Console console = new Console();

    @Option(
            names = "--mentions",
            paramLabel = "N",
            defaultValue = "1000000",
            description =
                    "About how many mentions are looked at; all, where there are no more (default: ${DEFAULT-VALUE}).")
    private long mentions = 1_000_000;

    @Override
    public Integer call() {
        try (var application = home.start()) {
            show(application.getBean(PeopleDesk.class).unlinkable(Math.max(1, mentions)));
        }
        return ExitCode.OK;
    }

    private void show(List<Counted> counts) {
        Messages messages = console.messages();
        Map<String, List<Counted>> parts = new TreeMap<>();
        counts.forEach(counted ->
                parts.computeIfAbsent(counted.part(), part -> new ArrayList<>()).add(counted));
        try (var table = new AlignedTable(console.out())) {
            table.add(List.of(
                    messages.text("column.part"),
                    messages.text("column.mentions"),
                    messages.text("column.unlinkable"),
                    "",
                    messages.text("column.unlinkable-blind"),
                    ""));
            parts.forEach((part, counted) -> table.add(row(part, counted)));
        }
    }

    private List<String> row(String part, List<Counted> counted) {
        Counted seen = of(Recognition.UNLINKABLE, counted);
        Counted blind = of(Recognition.UNLINKABLE_BLIND, counted);
        return List.of(
                part.isEmpty() ? console.messages().text("word.all") : part,
                Shares.count(seen.denominator()),
                Shares.count(seen.numerator()),
                Shares.percent(seen.share()),
                Shares.count(blind.numerator()),
                Shares.percent(blind.share()));
    }

    private static Counted of(String measure, List<Counted> counted) {
        return counted.stream()
                .filter(one -> one.measure().equals(measure))
                .findFirst()
                .orElse(new Counted(measure, "", 0, 0));
    }
}
