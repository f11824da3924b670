package org.qingce.cli;

import java.util.concurrent.Callable;
import org.qingce.job.PeopleDesk;
import org.qingce.linkage.ModelStore;
import org.qingce.linkage.training.Trained;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Trains the people model anew. */
@Command(
        name = "train",
        description = {
            "Train the model by which mentions are linked on the register as the latest run left it, and show what was found.",
            "The next run links everything anew by it. The first run trains by itself; later ones never do."
        },
        footer = {
            "",
            "Exit codes: 0 done; 1 done, but EM did not come to rest; 3 no run has ended well yet; 4 a run is at work."
        })
final class TrainCommand implements Callable<Integer> {

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Mixin
    private final Console console = new Console();

    @Override
    public Integer call() {
        try (var application = home.start()) {
            Trained trained = application.getBean(PeopleDesk.class).train();
            new TrainingTables(console).show(trained.report());
            console.say("train.done", ModelStore.name(trained.model()));
            return trained.report().converged() ? ExitCode.OK : ExitCode.FAILED;
        }
    }
}
