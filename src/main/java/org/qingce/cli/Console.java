package org.qingce.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.qingce.definition.DefinitionException;
import org.qingce.job.RunObservers;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Where a command writes, and in which language. */
final class Console {

    @Spec(Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(names = "--lang", paramLabel = "zh|en", defaultValue = "zh", description = "Language (default: zh).")
    private Language language = Language.ZH;

    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    Locale locale() {
        return language.locale();
    }

    Messages messages() {
        return new Messages(locale());
    }

    /** Prints a message of the bundle on a line of its own. */
    void say(String key, Object... arguments) {
        out().println(messages().text(key, arguments));
        out().flush();
    }

    /** Says on the error stream what is wrong. */
    void complain(String text) {
        spec.commandLine().getErr().println(text);
        spec.commandLine().getErr().flush();
    }

    /** Says on the error stream what went wrong; the exit code it amounts to. */
    int explain(Exception failure) {
        return Qingce.explain(failure, spec.commandLine());
    }

    /** Says what is wrong with a definition; the exit code of commands that were asked whether it is right. */
    int complain(DefinitionException wrong) {
        complain(String.valueOf(wrong.getMessage()));
        return ExitCode.FAILED;
    }

    /** Shows how runs get on until it is closed: a bar on a terminal, plain lines otherwise. */
    RunProgress watch(ApplicationContext application) {
        var progress = new RunProgress(this, Terminal.watched());
        application.getBean(RunObservers.class).add(progress);
        return progress;
    }
}
