package org.qingce.operation.doctor;

import java.util.List;
import org.qingce.definition.Label;
import org.qingce.job.Runs;
import org.springframework.stereotype.Component;

/** Whether the latest run waits for somebody. */
@Component
final class UnfinishedRunCheck implements Check {

    private final Runs runs;

    UnfinishedRunCheck(Runs runs) {
        this.runs = runs;
    }

    @Override
    public String name() {
        return "unfinished-run";
    }

    @Override
    public List<Finding> look() {
        return runs.unfinished()
                .map(run -> List.of(Finding.warning(
                        new Label(
                                "批次 " + run.runId() + "（" + run.businessDate() + "）未跑完：" + run.status(),
                                "run " + run.runId() + " of " + run.businessDate() + " did not reach its end: "
                                        + run.status()),
                        new Label(
                                "restart " + run.runId() + "，或 abandon " + run.runId() + " 放弃",
                                "restart " + run.runId() + ", or abandon " + run.runId()))))
                .orElseGet(() -> List.of(Finding.ok("没有未跑完的批次", "every run has reached its end")));
    }
}
