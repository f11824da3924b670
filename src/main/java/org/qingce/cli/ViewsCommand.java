package org.qingce.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingce.measures.MeasureViews;
import org.qingce.rules.RuleViews;
import org.qingce.workbench.DocumentedView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Shows what conditions of rules and measures may name. */
@Command(
        name = "views",
        description = {
            "Shows the views that rules and measures are written over: what one row is, its key, each column with type and meaning, and",
            "the functions that conditions may call. All of it is docs/views.md."
        },
        footer = {"", "Exit codes: 0 done; 2 wrong usage, or there is no such subject."})
final class ViewsCommand implements Callable<Integer> {

    @Mixin
    private final Console console = new Console();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = "--subject",
            paramLabel = "SUBJECT",
            description = "Only the views of that subject, e.g. mention or published (default: all).")
    private @Nullable String subject;

    @Override
    public Integer call() {
        List<DocumentedView> rules = RuleViews.all();
        List<DocumentedView> measures = MeasureViews.all();
        if (Stream.concat(rules.stream(), measures.stream()).noneMatch(this::asked)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "no subject " + subject + "; rules have " + subjects(rules) + "; measures have "
                            + subjects(measures));
        }
        var page = new ViewsPage(console.messages());
        console.out()
                .print(
                        subject == null
                                ? page.whole(rules, measures)
                                : page.views(
                                        rules.stream().filter(this::asked).toList(),
                                        measures.stream().filter(this::asked).toList()));
        console.out().flush();
        return ExitCode.OK;
    }

    private boolean asked(DocumentedView view) {
        return subject == null || view.subject().equals(subject);
    }

    private static List<String> subjects(List<DocumentedView> views) {
        return views.stream().map(DocumentedView::subject).toList();
    }
}
