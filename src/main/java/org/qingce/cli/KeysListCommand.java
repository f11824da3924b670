package org.qingce.cli;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.qingce.encryption.KeySet.KeyInfo;
import org.qingce.job.Keys;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists keys by their number. */
@Command(
        name = "list",
        description = "List the keys by their number and the day they were made.",
        footer = {"", "Exit codes: 0 done; 3 what should be the key set is none."})
final class KeysListCommand implements Callable<Integer> {

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Mixin
    private final Console console = new Console();

    @Option(names = "--hand-out", description = "Of the key set for what is handed out, where there is one.")
    private boolean handOut;

    @Override
    public Integer call() throws IOException {
        Keys.Which which = handOut ? Keys.Which.HAND_OUT : Keys.Which.HOME;
        try (var application = home.start()) {
            Keys keys = application.getBean(Keys.class);
            List<KeyInfo> list = keys.list(which);
            if (list.isEmpty()) {
                console.say("keys.none");
            } else {
                show(list);
                console.say("keys.where", keys.origin(which));
            }
            return ExitCode.OK;
        }
    }

    private void show(List<KeyInfo> list) {
        Messages messages = console.messages();
        try (var table = new AlignedTable(console.out())) {
            table.add(List.of(messages.text("column.key"), messages.text("column.made"), messages.text("column.use")));
            list.forEach(key -> table.add(List.of(
                    Long.toString(key.id()),
                    Objects.toString(key.made(), "-"),
                    messages.text(key.primary() ? "keys.primary" : "keys.old"))));
        }
    }
}
