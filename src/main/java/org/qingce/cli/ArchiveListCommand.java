package org.qingce.cli;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.qingce.intake.ArchivedExtract;
import org.qingce.job.ArchiveDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the extracts of the archive. */
@Command(
        name = "list",
        description = {
            "List the extracts that runs took in, the latest first, with the first digits of the hash of each. What retention has removed",
            "is not listed."
        },
        footer = {"", "Exit codes: 0 done; 3 no run has ended well yet; 4 a run is at work."})
final class ArchiveListCommand implements Callable<Integer> {

    private static final int SHOWN = 12;

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Mixin
    private final Console console = new Console();

    @Option(
            names = "--source",
            paramLabel = "SOURCE",
            defaultValue = "",
            description = "Only extracts of this source (default: all).")
    private String source = "";

    @Override
    public Integer call() {
        try (var application = home.start()) {
            List<ArchivedExtract> extracts = application.getBean(ArchiveDesk.class).list().stream()
                    .filter(extract -> source.isEmpty() || source.equals(extract.source()))
                    .toList();
            if (extracts.isEmpty()) {
                console.say("archive.none");
            } else {
                show(extracts);
            }
        }
        return ExitCode.OK;
    }

    private void show(List<ArchivedExtract> extracts) {
        Messages messages = console.messages();
        try (var table = new AlignedTable(console.out())) {
            table.add(List.of(
                    messages.text("column.run"),
                    messages.text("column.date"),
                    messages.text("column.source"),
                    messages.text("verify.file"),
                    messages.text("column.bytes"),
                    messages.text("column.hash")));
            extracts.forEach(extract -> table.add(List.of(
                    Long.toString(extract.runId()),
                    Objects.toString(extract.businessDate(), "-"),
                    extract.source(),
                    extract.name(),
                    messages.text("number", extract.bytes()),
                    extract.sha256().substring(0, SHOWN))));
        }
    }
}
