package org.qingce.publish;

import java.util.List;
import org.qingce.publish.gate.GateResult;

/**
 * What became of an attempt to publish.
 *
 * @param verdict the quality verdict
 * @param publication number of what readers see now, or of what they would see after a dry run; 0 where nothing was ever published
 * @param changes against the publication before
 * @param gate what the gate found; empty where it was not asked
 */
public record Outcome(QualityVerdict verdict, long publication, Changes changes, List<GateResult> gate) {

    public Outcome {
        gate = List.copyOf(gate);
    }
}
