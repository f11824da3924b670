package org.qingce.operation.doctor;

import java.util.ArrayList;
import java.util.List;
import org.qingce.definition.DefinitionException;
import org.qingce.definition.Label;
import org.qingce.job.DefinitionCheck;
import org.qingce.operation.retention.Policy;
import org.qingce.operation.schedule.Schedule;

/** Whether the next run can read its definitions, and nights their schedule. */
record DefinitionsCheck(Place place) implements Check {

    @Override
    public String name() {
        return "definitions";
    }

    @Override
    public List<Finding> look() {
        var findings = new ArrayList<Finding>();
        add(findings, () -> DefinitionCheck.read(place.settings()));
        add(findings, () -> Schedule.read(place.settings().jobs()));
        add(findings, () -> Policy.read(place.settings().jobs()));
        String folder = place.settings().jobs().toString();
        return findings.isEmpty() ? List.of(Finding.ok(folder + " 全部可读", folder + " is right")) : findings;
    }

    private static void add(List<Finding> findings, Runnable reading) {
        try {
            reading.run();
        } catch (DefinitionException e) {
            String reason = String.valueOf(e.getMessage());
            findings.add(Finding.problem(
                    new Label(reason, reason),
                    new Label("改正该文件，否则下次运行即停", "put the file right: the next run stops at it")));
        }
    }
}
