package org.qingce.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qingce.dedupe.Deduplication;
import org.qingce.dedupe.ResultFiles;
import org.qingce.dedupe.Truth;
import org.qingce.linkage.model.MatchModel;
import org.qingce.linkage.model.MatchModels;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dedupe}: says which rows of any table mean the same. */
@Command(
        name = "dedupe",
        mixinStandardHelpOptions = true,
        description = {
            "找出任意表中指同一对象的行。",
            "Says which rows of any table mean the same, by a model that dedupe init proposes."
        },
        footer = {
            "",
            "clusters.csv: id, cluster, sure (0 to 1), and with several files source; every row once, in the order of the files.",
            "",
            "Exit codes: 0 done; 2 wrong usage; 3 a file cannot be read or written, or the model is wrong; 70 internal fault."
        },
        subcommands = DedupeInitCommand.class)
public final class DedupeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final Console console = new Console();

    @Mixin
    private final TableOptions tables = new TableOptions();

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Tables: CSV, TSV or xlsx, headings in the first line.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--model",
            paramLabel = "M.yaml",
            description = "The model; trained on these rows if it has no parameters.")
    private @Nullable Path model;

    @Option(names = "--out", paramLabel = "clusters.csv", description = "Where to write the clusters.")
    private @Nullable Path out;

    @Option(
            names = "--id",
            paramLabel = "COLUMN",
            description = "Column that names a row (default: the one named id, else the row number).")
    private @Nullable String id;

    @Option(names = "--pairs", paramLabel = "pairs.csv", description = "Write the pairs that were worth a look too.")
    private @Nullable Path pairs;

    @Option(
            names = "--truth",
            paramLabel = "COLUMN|FILE",
            description = "A column whose equal values mean the same, or a file of two columns of ids.")
    private @Nullable String truth;

    @Option(names = "--save-model", paramLabel = "M.yaml", description = "Write the trained model.")
    private @Nullable Path saveModel;

    @Override
    public Integer call() throws IOException {
        if (model == null || out == null || files.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "需要 --model、--out 和表格文件 --model, --out and a FILE are needed.");
        }
        return run(MatchModels.read(model), out);
    }

    private int run(MatchModel read, Path clusters) throws IOException {
        try (OpenTable table = tables.open(files, console)) {
            String idColumn = id == null ? table.column("id") : table.requiredColumn(id);
            TruthOption held = TruthOption.of(truth, table);
            var deduplication = new Deduplication(table.workbench());
            MatchModel trained = deduplication.ready(read, LocalDate.now(ZoneId.systemDefault()));
            if (saveModel != null) {
                MatchModels.write(trained, saveModel);
            }
            var linked = deduplication.link(trained);
            var results = new ResultFiles(
                    table.workbench(), table.input(), idColumn, id == null ? idColumn == null ? "row" : "id" : id);
            results.clusters(clusters);
            if (pairs != null) {
                results.pairs(pairs);
            }
            console.say(
                    "dedupe.done", table.input().loaded().rows(), deduplication.clusters(), linked.edges(), clusters);
            held.show(new Truth(table.workbench()), idColumn, console);
        }
        return ExitCode.OK;
    }
}
