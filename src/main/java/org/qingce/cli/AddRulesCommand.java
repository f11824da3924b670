package org.qingce.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.qingce.definition.DefinitionException;
import org.qingce.rules.Rule;
import org.qingce.rules.RuleAddition;
import org.qingce.rules.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Puts a file of rules among those in force. */
@Command(
        name = "add",
        description = {
            "Puts a file of rules that was tried among those in force, under its own name, and says what changes with the next run.",
            "Nothing that stands there is changed: an id or a file name that is in use is refused."
        },
        footer = {
            "",
            "Exit codes: 0 put in; 1 the file is wrong, an example fails, or an id or the file's name is in use; 2 wrong usage."
        },
        mixinStandardHelpOptions = true)
final class AddRulesCommand implements Callable<Integer> {

    @Mixin
    private final MeasuresCommand.Jobs jobs = new MeasuresCommand.Jobs();

    @Mixin
    private final Console console = new Console();

    @Parameters(paramLabel = "FILE", description = "Rules as docs/rules.md describes them.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Override
    public Integer call() {
        try {
            RuleAddition added = RuleAddition.put(file, jobs.folder().resolve("rules"));
            console.say("add.done", added.place());
            added.rules().rules().forEach(this::tell);
            return ExitCode.OK;
        } catch (DefinitionException e) {
            return console.complain(e);
        }
    }

    private void tell(Rule rule) {
        String title = rule.title().in(console.locale());
        if (!rule.enabled()) {
            console.say("add.rule-off", rule.id(), title);
            return;
        }
        String sources =
                rule.appliesTo().isEmpty() ? console.messages().text("word.all") : String.join(", ", rule.appliesTo());
        console.say("add.rule", rule.id(), title, rule.subject().word(), sources);
        if (rule.severity() == Severity.ERROR) {
            console.say("add.rule-error", rule.id());
        }
    }
}
