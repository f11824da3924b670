package org.qingce.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.qingce.audit.AuditAction;
import org.qingce.audit.AuditTrail;
import org.qingce.verification.sample.Sample;
import org.qingce.verification.sample.SampleForms;
import org.qingce.verification.sample.SampleOrder;
import org.qingce.verification.sample.Samples;
import org.springframework.stereotype.Component;

/** Draws samples between two runs. Keeps runs out of the home meanwhile. */
@Component
public class SampleDesk {

    private final RegisterDesk register;
    private final AuditTrail audit;

    SampleDesk(RegisterDesk register, AuditTrail audit) {
        this.register = register;
        this.audit = audit;
    }

    /**
     * A sample and the workbooks of those in it who are not yet answered for.
     *
     * @param sample as it was drawn
     * @param files one a township
     */
    public record Drawn(Sample sample, List<Path> files) {}

    /**
     * Draws a sample of the register as the latest run left it, or finds the one that the same order drew before.
     *
     * @param folder where its workbooks go
     * @throws RunRefusedException if no run has ended well yet
     * @throws RunHeldException if another process is at work in the home
     */
    public Drawn draw(SampleOrder order, Path folder) {
        RunSummary latest = register.latest();
        return audit.during(
                AuditAction.EXPORT,
                folder.toString(),
                "sample",
                () -> register.changing("verify sample", workbench -> {
                    Sample sample = new Samples(workbench).draw(order, latest.runId(), latest.businessDate());
                    try {
                        return new Drawn(sample, new SampleForms(workbench).write(sample, folder));
                    } catch (IOException e) {
                        throw new UncheckedIOException("cannot write to " + folder, e);
                    }
                }));
    }
}
