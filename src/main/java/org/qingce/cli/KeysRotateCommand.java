package org.qingce.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.qingce.job.Keys;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Adds a key. */
@Command(
        name = "rotate",
        description = {
            "Add a key, with which new files are encrypted from now on. What is there stays readable.",
            "Keep a copy of the key set elsewhere afterwards."
        },
        footer = {"", "Exit codes: 0 done; 3 the key set is none, or is in the environment."})
final class KeysRotateCommand implements Callable<Integer> {

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Mixin
    private final Console console = new Console();

    @Option(names = "--hand-out", description = "The key set for what is handed out, where there is one.")
    private boolean handOut;

    @Override
    public Integer call() throws IOException {
        Keys.Which which = handOut ? Keys.Which.HAND_OUT : Keys.Which.HOME;
        try (var application = home.start()) {
            Keys keys = application.getBean(Keys.class);
            console.say("keys.rotated", Long.toString(keys.rotate(which)));
            console.say("keys.where", keys.origin(which));
            return ExitCode.OK;
        }
    }
}
