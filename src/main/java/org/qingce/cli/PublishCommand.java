package org.qingce.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qingce.job.PublishDesk;
import org.qingce.publish.Acceptance;
import org.qingce.publish.Order;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Publishes the state of the latest run, or says how publishing stands. */
@Command(
        name = "publish",
        description = {
            "Publish the state that the latest run left, if it keeps to the limits of jobs/publish.yaml; 'run nightly' does so at its end.",
            "Broken off at any point and called again it goes on; readers see the publication before or the new one, whole."
        },
        footer = {
            "",
            "Exit codes: 0 published, or nothing had changed; 1 --verify found that readers see something else; 2 wrong usage;",
            "3 refused, e.g. no run has ended well yet; 4 a run is at work; 5 the state waits: it goes beyond a limit, or readers see what",
            "this home did not publish last (--full puts that right); 70 internal fault."
        })
final class PublishCommand implements Callable<Integer> {

    private static final int LONGEST_REASON = 500;

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Mixin
    private final Console console = new Console();

    @Option(names = "--full", description = "Write everything anew, not only what changed.")
    private boolean full;

    @Option(
            names = "--verify",
            description =
                    "Read all that readers see, hash it anew and hold it against what was published; publish nothing.")
    private boolean verify;

    @Option(names = "--status", description = "List publications and quality verdicts; publish nothing.")
    private boolean status;

    @Option(names = "--dry-run", description = "Only say what would be published and what the gate says.")
    private boolean dryRun;

    @Option(names = "--accept", description = "Publish although a limit is passed; needs --reason.")
    private boolean accept;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why; kept with the publication, for readers too.")
    private @Nullable String reason;

    @Option(
            names = "--by",
            paramLabel = "NAME",
            defaultValue = "${QINGCE_USER:-${sys:user.name}}",
            description = "Who accepts (default: ${DEFAULT-VALUE}).")
    private String by = "";

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        Order order = new Order(full, dryRun, acceptance());
        try (var application = home.start()) {
            PublishDesk desk = application.getBean(PublishDesk.class);
            var view = new PublishView(console);
            if (status) {
                return view.status(desk.status());
            }
            return verify ? compared(desk.verify()) : view.outcome(desk.publish(order));
        }
    }

    private @Nullable Acceptance acceptance() {
        if (!accept) {
            if (reason != null) {
                throw new CommandLine.ParameterException(spec.commandLine(), "--reason belongs to --accept");
            }
            return null;
        }
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--accept needs --reason: why, in 1 to " + LONGEST_REASON + " characters");
        }
        return new Acceptance(by, reason.strip());
    }

    private int compared(PublishDesk.Comparison comparison) {
        console.say(
                comparison.equal() ? "publish.verified" : "publish.differs",
                String.valueOf(comparison.expected()),
                String.valueOf(comparison.seen()));
        return comparison.equal() ? ExitCode.OK : ExitCode.FAILED;
    }
}
