package org.qingce.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qingce.job.PeopleDesk;
import org.qingce.workbench.OwnerOnly;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains a pair. */
@Command(
        name = "explain",
        description = {
            "Say why two mentions are one person or are not: how each comparison moves their match weight, which blocking rules make a",
            "pair of them, and what became of it. A and B are FILE:LINE, FILE:LINE:SLOT, the number of a mention, or that of a person",
            "(whose best pair is explained). Names and numbers are masked."
        },
        footer = {
            "",
            "Exit codes: 0 done; 3 no run has ended well yet, or A or B points at nothing; 4 a run is at work."
        })
final class ExplainCommand implements Callable<Integer> {

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Mixin
    private final Console console = new Console();

    @Parameters(index = "0", paramLabel = "A", description = "One mention.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String left;

    @Parameters(index = "1", paramLabel = "B", description = "The other.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String right;

    @Option(names = "--show", description = "Show names and numbers in full, where the task needs them.")
    private boolean show;

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description = "Write a picture as well: one HTML page that needs nothing beside it.")
    private @Nullable Path html;

    @Override
    public Integer call() throws IOException {
        try (var application = home.start()) {
            PeopleDesk.Explained explained =
                    application.getBean(PeopleDesk.class).explain(left, right);
            var words = new ExplanationWords(explained, console.messages(), show);
            new ExplanationTable(console, words).show();
            if (html != null) {
                String page = new ExplanationPage(words, console.messages()).render();
                OwnerOnly.write(html, page.getBytes(StandardCharsets.UTF_8));
                console.say("explain.written", html);
            }
        }
        return ExitCode.OK;
    }
}
