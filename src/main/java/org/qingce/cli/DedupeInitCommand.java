package org.qingce.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qingce.dedupe.InputTable;
import org.qingce.linkage.model.MatchModels;
import org.qingce.linkage.proposal.ColumnProposal;
import org.qingce.linkage.proposal.ModelProposal;
import org.qingce.linkage.proposal.RuleChoice;
import org.qingce.linkage.proposal.TableProfile;
import org.qingce.linkage.proposal.TableProfiler;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dedupe init}: proposes a model for a table from the table alone. */
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        description = {"只凭表格本身提出匹配模型。", "Proposes a model for a table from the table alone."},
        footer = {
            "",
            "Exit codes: 0 done; 1 there is nothing to compare; 2 wrong usage; 3 a file cannot be read or written; 70 internal fault."
        })
final class DedupeInitCommand implements Callable<Integer> {

    @Mixin
    private final Console console = new Console();

    @Mixin
    private final TableOptions tables = new TableOptions();

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Tables: CSV, TSV or xlsx, headings in the first line.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--out", required = true, paramLabel = "M.yaml", description = "Where to write the model.")
    private Path out = Path.of("");

    @Option(
            names = "--truth",
            paramLabel = "COLUMN",
            description = "Column that holds the truth; left out of the model.")
    private @Nullable String truth;

    @Option(
            names = "--ignore",
            paramLabel = "COLUMN",
            description = "Column to leave out of the model; may be repeated.")
    private List<String> ignored = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        try (OpenTable table = tables.open(files, console)) {
            TableProfile profile = profile(table);
            show(profile);
            if (profile.compared().isEmpty()) {
                console.say("dedupe.nothing");
                return ExitCode.FAILED;
            }
            String id = out.getFileName().toString().replaceAll("\\.ya?ml$", "");
            ModelProposal proposal = ModelProposal.of(table.workbench(), InputTable.RELATION, profile, id);
            show(proposal);
            MatchModels.write(proposal.model(), out);
            console.say("dedupe.proposed", out);
        }
        return ExitCode.OK;
    }

    private TableProfile profile(OpenTable table) {
        var left = new ArrayList<>(table.input().names());
        var headings = new ArrayList<>(table.input().loaded().headings());
        var unwanted = new ArrayList<>(ignored);
        if (truth != null) {
            unwanted.add(truth);
        }
        for (String heading : unwanted) {
            int at = left.indexOf(table.requiredColumn(heading));
            left.remove(at);
            headings.remove(at);
        }
        return TableProfiler.profile(table.workbench(), InputTable.RELATION, left, headings);
    }

    private void show(TableProfile profile) {
        Messages messages = console.messages();
        try (var lines = new AlignedTable(console.out())) {
            lines.add(List.of(
                    messages.text("dedupe.column"),
                    messages.text("dedupe.kind"),
                    messages.text("dedupe.use"),
                    messages.text("dedupe.why")));
            for (ColumnProposal column : profile.columns()) {
                lines.add(List.of(
                        column.heading(),
                        messages.text("kind." + column.kind().name()),
                        messages.text(column.kind().isCompared() ? "dedupe.compared" : "dedupe.left-out"),
                        column.reason()));
            }
        }
        console.out().println();
    }

    private void show(ModelProposal proposal) {
        Messages messages = console.messages();
        try (var lines = new AlignedTable(console.out())) {
            lines.add(List.of(
                    messages.text("dedupe.rule"), messages.text("dedupe.pairs"), messages.text("dedupe.brings")));
            for (RuleChoice rule : proposal.rules()) {
                lines.add(List.of(
                        rule.rule().id(),
                        messages.text("number", rule.pairs()),
                        messages.text("dedupe.percent", 100 * rule.brings())));
            }
        }
        console.out().println();
        if (!proposal.model().onePerSource().isEmpty()) {
            console.say(
                    "dedupe.one-per-source", String.join(", ", proposal.model().onePerSource()));
        }
    }
}
