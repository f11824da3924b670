package org.qingce.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many cases of findings stand in which state. */
final class CaseCounts {

    /** The states shown, in the order in which a case goes through them. */
    static final List<String> STATES = List.of("open", "answered", "verified-right", "repaired");

    private final Map<String, Long> cases = new HashMap<>();

    CaseCounts(Evidence evidence) {
        for (Line line : evidence.all(Extract.CASES)) {
            String state = line.text("state");
            String division = line.text("division");
            add(line, "rule", line.text("rule"), state);
            add(line, "division", division, state);
            add(line, division, line.text("severity"), state);
            add(line, "severity", line.text("severity"), state);
        }
    }

    private void add(Line line, String... key) {
        cases.merge(String.join(" ", key), line.count("cases"), Long::sum);
    }

    private long count(String... key) {
        return cases.getOrDefault(String.join(" ", key), 0L);
    }

    /** False where the register has no cases, as one made before they were kept. */
    boolean kept() {
        return !cases.isEmpty();
    }

    long ofRule(String rule, String state) {
        return count("rule", rule, state);
    }

    long ofDivision(String division, String state) {
        return count("division", division, state);
    }

    /** Open cases of a severity in a division. */
    long open(String division, String severity) {
        return count(division, severity, "open");
    }

    /** Open cases of a severity everywhere. */
    long open(String severity) {
        return count("severity", severity, "open");
    }
}
