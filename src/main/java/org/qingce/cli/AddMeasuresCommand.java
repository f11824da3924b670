package org.qingce.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.qingce.definition.DefinitionException;
import org.qingce.measures.Measure;
import org.qingce.measures.MeasureAddition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Puts a file of measures among those in force. */
@Command(
        name = "add",
        description = {
            "Puts a file of measures that was tried among those in force, under its own name, and says what changes with the next run.",
            "Nothing that stands there is changed: an id that is in use with the same view, or a file name, is refused."
        },
        footer = {"", "Exit codes: 0 put in; 1 the file is wrong, or an id or the file's name is in use; 2 wrong usage."
        })
final class AddMeasuresCommand implements Callable<Integer> {

    @Mixin
    private final MeasuresCommand.Jobs jobs = new MeasuresCommand.Jobs();

    @Mixin
    private final Console console = new Console();

    @Parameters(paramLabel = "FILE", description = "Measures as docs/measures.md describes them.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Override
    public Integer call() {
        try {
            MeasureAddition added = MeasureAddition.put(file, jobs.folder());
            console.say("add.done", added.place());
            for (Measure measure : added.measures().measures()) {
                console.say("add.measure", measure.id(), measure.title().in(console.locale()), measure.view());
            }
            return ExitCode.OK;
        } catch (DefinitionException e) {
            return console.complain(e);
        }
    }
}
