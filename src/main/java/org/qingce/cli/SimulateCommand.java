package org.qingce.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.qingce.simulate.Progress;
import org.qingce.simulate.Simulation;
import org.qingce.simulate.SimulationSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code simulate}: makes a county that never was, the extracts of its departments, and the truth. */
@Command(
        name = "simulate",
        mixinStandardHelpOptions = true,
        description = {
            "造一个虚构的县：各部门的数据文件，以及用来核对的真值。",
            "Makes an invented county: the extracts of every department, and the truth to check against."
        },
        footer = {"", "Exit codes: 0 written; 2 wrong usage; 70 internal fault."})
public final class SimulateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--persons",
            defaultValue = "3000",
            description = "户籍人口 registered people (default: ${DEFAULT-VALUE})")
    private int persons;

    @Option(
            names = "--seed",
            defaultValue = "1",
            description = "随机种子 same seed, same bytes (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--out", required = true, description = "输出目录 folder to write to")
    private Path out = Path.of("");

    @Option(names = "--nights", defaultValue = "1", description = "连续几晚 consecutive nights (default: ${DEFAULT-VALUE})")
    private int nights;

    @Option(names = "--date", defaultValue = "2026-03-31", description = "第一晚 first night (default: ${DEFAULT-VALUE})")
    private LocalDate date = LocalDate.EPOCH;

    @Option(
            names = "--errors",
            defaultValue = "1",
            description = "差错倍数 times the documented fault rates, 0 for none (default: ${DEFAULT-VALUE})")
    private double errors;

    @Option(
            names = "--force",
            description = "目录非空也写，同名文件被替换 write into a folder that is not empty; files of the same name are replaced")
    private boolean force;

    @Override
    public Integer call() throws IOException {
        SimulationSettings settings = settings();
        if (!force && holdsFiles(out)) {
            throw new ParameterException(
                    spec.commandLine(), "目录非空 " + out + " is not empty: choose another --out, or add --force.");
        }
        Progress progress = Terminal.watched()
                ? new BarProgress()
                : new LineProgress(spec.commandLine().getErr());
        new Simulation(settings, progress).run();
        spec.commandLine().getOut().println(out);
        return ExitCode.OK;
    }

    private SimulationSettings settings() {
        try {
            return new SimulationSettings(persons, seed, out, nights, date, errors);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private static boolean holdsFiles(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isPresent();
        }
    }
}
