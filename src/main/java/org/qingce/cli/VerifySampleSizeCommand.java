package org.qingce.cli;

import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qingce.statistics.SampleSize;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says how many to draw. */
@Command(
        name = "sample-size",
        description = {
            "Say how many persons of a division to draw: so that the lower end of the interval will lie over the target if things are as",
            "expected, and so that the share is known to within a margin."
        },
        footer = {
            "",
            "Exit codes: 0 done; 1 no sample can show it, for the expected share is not over the target; 2 wrong usage."
        })
final class VerifySampleSizeCommand implements Callable<Integer> {

    private static final double PERCENT = 100;

    @Mixin
    private final Console console = new Console();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(names = "--division-size", required = true, paramLabel = "N", description = "Persons in the division.")
    private long size;

    @Option(
            names = "--target",
            paramLabel = "PERCENT",
            defaultValue = "90",
            description = "What is to be shown (default: ${DEFAULT-VALUE}).")
    private double target;

    @Option(
            names = "--expected",
            paramLabel = "PERCENT",
            defaultValue = "95",
            description = "How right the records are thought to be (default: ${DEFAULT-VALUE}).")
    private double expected;

    @Option(
            names = "--chance",
            paramLabel = "PERCENT",
            defaultValue = "80",
            description = "How surely the sample is to show it, 50 to 99 (default: ${DEFAULT-VALUE}).")
    private double chance;

    @Option(
            names = "--margin",
            paramLabel = "POINTS",
            description = "Also: how many make the share known to within so many percentage points.")
    private @Nullable Double margin;

    @Option(
            names = "--not-contacted",
            paramLabel = "PERCENT",
            defaultValue = "0",
            description =
                    "How many of those drawn will not be reached; that many more are drawn (default: ${DEFAULT-VALUE}).")
    private double notContacted;

    @Override
    public Integer call() {
        check("--division-size", (double) size, 1, (double) Long.MAX_VALUE);
        check("--target", target, 0.01, 99.99);
        check("--expected", expected, 0.01, 99.99);
        check("--chance", chance, 50, 99);
        check("--not-contacted", notContacted, 0, 90);
        var sizes = new SampleSize(size);
        if (margin != null) {
            check("--margin", margin, 0.01, 50);
            console.say(
                    "sample.margin", drawn(sizes.within(margin / PERCENT, expected / PERCENT)), size, margin, expected);
        }
        OptionalLong needed = sizes.toShowOver(target / PERCENT, expected / PERCENT, chance / PERCENT);
        if (needed.isEmpty()) {
            console.say("sample.hopeless", expected, target);
            return ExitCode.FAILED;
        }
        console.say("sample.needed", drawn(needed.getAsLong()), size, target, expected, chance);
        return ExitCode.OK;
    }

    private long drawn(long answered) {
        return Math.min(size, (long) Math.ceil(answered / (1 - notContacted / PERCENT)));
    }

    private void check(String option, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), option + " must lie between " + least + " and " + most + ", not " + value);
        }
    }
}
