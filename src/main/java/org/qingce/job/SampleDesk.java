package org.qingce.job;

import java.nio.file.Path;
import java.util.List;
import org.qingce.verification.sample.Sample;
import org.qingce.verification.sample.SampleForms;
import org.qingce.verification.sample.SampleOrder;
import org.qingce.verification.sample.Samples;
import org.springframework.stereotype.Component;

/** Draws samples between two runs. Keeps runs out of the home meanwhile. */
@Component
public class SampleDesk {

    private final RegisterDesk register;
    private final HandOut handOut;

    SampleDesk(RegisterDesk register, HandOut handOut) {
        this.register = register;
        this.handOut = handOut;
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
        return handOut.noted(
                folder,
                "sample",
                () -> register.changing("verify sample", workbench -> {
                    Sample sample = new Samples(workbench).draw(order, latest.runId(), latest.businessDate());
                    return new Drawn(sample, new SampleForms(workbench).write(sample, handOut.folder(folder)));
                }));
    }
}
