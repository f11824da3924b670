package org.qingce.operation.doctor;

import java.util.List;
import org.qingce.definition.Label;
import org.qingce.job.Failure;

/**
 * A check and one of its findings.
 *
 * @param check name of the check
 * @param finding what it found
 */
public record Examined(String check, Finding finding) {

    /** Looks; a check that cannot even look has found a problem. */
    static List<Examined> by(Check check) {
        try {
            return check.look().stream()
                    .map(finding -> new Examined(check.name(), finding))
                    .toList();
        } catch (Exception e) {
            String reason = Failure.message(e);
            return List.of(new Examined(
                    check.name(),
                    Finding.problem(
                            new Label("无法检查：" + reason, "cannot be looked at: " + reason),
                            new Label("先排除上述原因再体检", "put that right and ask the doctor again"))));
        }
    }
}
