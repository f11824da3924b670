package org.qingce.simulate.truth;

import java.util.Map;
import java.util.TreeMap;
import org.qingce.simulate.fault.Fault;
import org.qingce.simulate.fault.Written;

/** How often what was written wrongly in one source. Used by one thread. */
final class FaultCounts {
    private final String source;
    private final Map<String, Long> counts = new TreeMap<>();

    FaultCounts(String source) {
        this.source = source;
    }

    void count(Written written, RowFacts row, boolean linkable) {
        add("mention");
        fault(written.idFault());
        fault(written.nameFault());
        fault(written.birthFault());
        fault(written.sexFault());
        fault(row.divisionFault());
        fault(row.residenceFault());
        fault(row.items().phoneFault());
        if (!linkable) {
            add("not-linkable");
        }
    }

    /** One line a count: source, what, how many. */
    String lines() {
        StringBuilder lines = new StringBuilder();
        counts.forEach((what, count) -> lines.append(source)
                .append('\t')
                .append(what)
                .append('\t')
                .append(count)
                .append('\n'));
        return lines.toString();
    }

    private void fault(Fault fault) {
        if (fault != Fault.NONE && fault != Fault.NOT_CARRIED) {
            add(fault.key());
        }
    }

    private void add(String what) {
        counts.merge(what, 1L, Long::sum);
    }
}
