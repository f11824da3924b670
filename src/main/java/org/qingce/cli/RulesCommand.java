package org.qingce.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import org.qingce.definition.DefinitionException;
import org.qingce.rules.RuleCatalogue;
import org.qingce.rules.RuleExamples;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Shows the rule catalogue and tries its examples. Exit codes: 0 well, 1 a rule is wrong or unknown, 2 wrong usage. */
@Command(
        name = "rules",
        description = "Shows the rules that records are judged by, and checks their files.",
        subcommands = {
            RulesCommand.ListRules.class,
            RulesCommand.ShowRule.class,
            RulesCommand.CheckRules.class,
            TryRulesCommand.class,
            AddRulesCommand.class,
        },
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true)
public final class RulesCommand {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** Where the rules stand. */
    static final class Folder {

        @Option(
                names = "--rules",
                paramLabel = "DIR",
                defaultValue = "${QINGCE_JOBS:-jobs}/rules",
                description = "Default: ${DEFAULT-VALUE}")
        @SuppressWarnings("NullAway.Init")
        private Path rules;
    }

    private int with(Folder folder, ToIntFunction<RuleCatalogue> work) {
        try {
            return work.applyAsInt(RuleCatalogue.load(folder.rules));
        } catch (DefinitionException e) {
            return complain(String.valueOf(e.getMessage()));
        }
    }

    private int say(String text) {
        var out = spec.commandLine().getOut();
        out.print(text);
        out.flush();
        return 0;
    }

    private int complain(String text) {
        var err = spec.commandLine().getErr();
        err.println(text);
        err.flush();
        return 1;
    }

    @Command(
            name = "list",
            description = "Lists all rules.",
            footer = {"", "Exit codes: 0 done; 1 a rule file is wrong; 2 wrong usage."},
            mixinStandardHelpOptions = true)
    static final class ListRules implements Callable<Integer> {

        @ParentCommand
        @SuppressWarnings("NullAway.Init")
        private RulesCommand parent;

        @Mixin
        private final Folder folder = new Folder();

        @Option(names = "--format", defaultValue = "table", description = "${COMPLETION-CANDIDATES}; default: table")
        @SuppressWarnings("NullAway.Init")
        private RuleListing.Format format;

        @Option(names = "--lang", defaultValue = "zh", description = "zh or en; default: zh")
        @SuppressWarnings("NullAway.Init")
        private String language;

        @Override
        public Integer call() {
            return parent.with(
                    folder,
                    rules -> parent.say(new RuleListing(rules.rules(), Locale.forLanguageTag(language)).as(format)));
        }
    }

    @Command(
            name = "show",
            description = "Shows one rule whole.",
            footer = {"", "Exit codes: 0 done; 1 there is no such rule, or a rule file is wrong; 2 wrong usage."},
            mixinStandardHelpOptions = true)
    static final class ShowRule implements Callable<Integer> {

        @ParentCommand
        @SuppressWarnings("NullAway.Init")
        private RulesCommand parent;

        @Mixin
        private final Folder folder = new Folder();

        @Parameters(paramLabel = "ID", description = "As ID07.")
        @SuppressWarnings("NullAway.Init")
        private String id;

        @Override
        public Integer call() {
            return parent.with(
                    folder,
                    rules -> rules.find(id.toUpperCase(Locale.ROOT))
                            .or(() -> rules.find(id))
                            .map(rule -> parent.say(RuleListing.whole(rule)))
                            .orElseGet(
                                    () -> parent.complain("no rule has the id " + id + "; rules list shows them all")));
        }
    }

    @Command(
            name = "check",
            description = "Checks every rule file and runs the examples of every rule.",
            footer = {"", "Exit codes: 0 all are right; 1 one is wrong; 2 wrong usage."},
            mixinStandardHelpOptions = true)
    static final class CheckRules implements Callable<Integer> {

        @ParentCommand
        @SuppressWarnings("NullAway.Init")
        private RulesCommand parent;

        @Mixin
        private final Folder folder = new Folder();

        @Override
        public Integer call() {
            return parent.with(folder, rules -> report(rules, RuleExamples.failures(rules)));
        }

        private int report(RuleCatalogue rules, List<RuleExamples.Failure> failures) {
            failures.forEach(failure -> parent.complain(
                    failure.rule().file() + ", line " + failure.rule().line() + ": " + failure.told()));
            int examples = rules.rules().stream()
                    .mapToInt(rule -> rule.examples().fires().size()
                            + rule.examples().silent().size())
                    .sum();
            parent.say(
                    "%d rules, %d examples, %d wrong%n".formatted(rules.rules().size(), examples, failures.size()));
            return failures.isEmpty() ? 0 : 1;
        }
    }
}
