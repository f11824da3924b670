package org.qingce.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingce.job.HandOut;
import org.qingce.job.Reports;
import org.qingce.job.Runs;
import org.qingce.measures.GapList;
import org.qingce.measures.Measure;
import org.qingce.spreadsheet.HarmlessText;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows the list behind a figure. */
@Command(
        name = "list",
        description = {
            "Show who is missing behind a figure of the latest run, each with the file and line it came from.",
            "On the terminal names and numbers are masked; a worklist written with --out holds them in full and is encrypted."
        },
        footer = {
            "",
            "Exit codes: 0 done; 2 there is no such measure; 3 no run has ended well yet, or the file cannot be written."
        })
final class ListCommand implements Callable<Integer> {

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Mixin
    private final Console console = new Console();

    @Mixin
    private final HandOutOption handOut = new HandOutOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = "--measure",
            required = true,
            paramLabel = "ID",
            description = "The measure, e.g. coverage-by-list.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String measure;

    @Option(
            names = "--view",
            paramLabel = "VIEW",
            defaultValue = "received",
            description = "received, published or a source id (default: ${DEFAULT-VALUE}).")
    private String view = "received";

    @Option(
            names = "--division",
            paramLabel = "CODE",
            defaultValue = "",
            description = "Code of a division (default: all).")
    private String division = "";

    @Option(
            names = "--most",
            paramLabel = "N",
            description = "Rows at the most (default: 50 on the terminal, all in a file).")
    private @Nullable Long most;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description =
                    "Write a worklist as tab-separated text, with full values, encrypted with .qc behind its name.")
    private @Nullable Path out;

    private static final long MOST_ON_TERMINAL = 50;

    @Override
    public Integer call() {
        try (var application = home.start(handOut.settings())) {
            Reports reports = application.getBean(Reports.class);
            Measure asked = reports.measures()
                    .measure(measure, view)
                    .orElseThrow(() -> new CommandLine.ParameterException(
                            spec.commandLine(),
                            "no measure " + measure + " with view " + view + "; there are "
                                    + reports.measures().measures().stream()
                                            .map(one -> one.id() + " (" + one.view() + ")")
                                            .toList()));
            GapList lists = reports.lists(application.getBean(Runs.class).latestCompleted());
            if (out == null) {
                show(lists, asked);
            } else {
                Path written = application
                        .getBean(HandOut.class)
                        .write(out, "list of " + measure + ", " + view, stream -> write(lists, asked, stream));
                console.out().println(written);
                handOut.tell(console, List.of(written));
            }
        }
        return ExitCode.OK;
    }

    private void show(GapList lists, Measure asked) {
        try (var table = new AlignedTable(console.out())) {
            table.add(headings(asked));
            lists.masked(
                    asked,
                    view,
                    division,
                    Objects.requireNonNullElse(most, MOST_ON_TERMINAL),
                    entry -> table.add(cells(entry)));
        }
    }

    private void write(GapList lists, Measure asked, OutputStream out) throws IOException {
        long limit = Objects.requireNonNullElse(most, Long.MAX_VALUE);
        var writer = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.println(String.join("\t", headings(asked)));
        lists.unmasked(
                asked,
                view,
                division,
                limit,
                entry -> writer.println(
                        cells(entry).stream().map(HarmlessText::tabbed).collect(Collectors.joining("\t"))));
        if (writer.checkError()) {
            throw new IOException("not all of it could be written; see that there is room on the disk");
        }
    }

    private static List<String> headings(Measure asked) {
        var headings = new ArrayList<>(asked.show());
        headings.add("file");
        headings.add("line");
        return headings;
    }

    private static List<String> cells(GapList.Entry entry) {
        var cells = new ArrayList<String>();
        entry.shown().values().forEach(value -> cells.add(Objects.requireNonNullElse(value, "")));
        cells.add(entry.file());
        cells.add(Long.toString(entry.line()));
        return cells;
    }
}
