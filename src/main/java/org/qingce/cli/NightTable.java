package org.qingce.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.qingce.operation.schedule.PlannedNight;

/** Says which nights were not run. */
final class NightTable {

    private final Console console;

    NightTable(Console console) {
        this.console = console;
    }

    /** One line for nights that can still be run, one for those that cannot; nothing where there are none. */
    void say(List<PlannedNight> missed) {
        say("nights.missed", missed.stream().filter(PlannedNight::canStillBeRun).toList());
        say(
                "nights.overtaken",
                missed.stream().filter(night -> !night.canStillBeRun()).toList());
    }

    private void say(String key, List<PlannedNight> nights) {
        if (!nights.isEmpty()) {
            String dates = nights.stream()
                    .map(night -> night.night().date().toString())
                    .collect(Collectors.joining(", "));
            console.say(key, nights.size(), dates);
        }
    }
}
