package org.qingce.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.qingce.job.RerunPreview;
import org.qingce.job.checkpoint.Checkpoint;

/** Shows what doing a run over would touch, and asks. */
final class RerunQuestion {

    private final Console console;

    RerunQuestion(Console console) {
        this.console = console;
    }

    void show(RerunPreview preview) {
        console.say("rerun.of", Long.toString(preview.runId()), preview.businessDate());
        console.say("rerun.steps", words(preview.steps()));
        if (preview.restored().isPresent()) {
            Checkpoint base = preview.restored().get();
            console.say(
                    base.run() == 0 ? "rerun.back-to-nothing" : "rerun.back",
                    Long.toString(base.number()),
                    Long.toString(base.run()));
        } else {
            console.say("rerun.stays");
        }
        if (!preview.lost().isEmpty()) {
            console.say("rerun.lost");
            preview.lost().forEach(change -> console.out().println("  " + change));
            console.say("rerun.lost-how");
        }
    }

    private String words(List<String> steps) {
        return steps.stream()
                .map(step -> console.messages().text("step." + step) + " (" + step + ")")
                .collect(Collectors.joining(", "));
    }

    /** Whether somebody at the terminal says yes; false where there is none. */
    @SuppressWarnings("SystemConsoleNull") // NullAway wants the check that newer Java machines do without
    boolean isAgreedTo() {
        var terminal = System.console();
        if (terminal == null || !Terminal.watched()) {
            console.say("rerun.nobody-to-ask");
            return false;
        }
        String answer = terminal.readLine("%s ", console.messages().text("rerun.question"));
        return answer != null && answer.strip().matches("(?i)y|yes|是");
    }
}
