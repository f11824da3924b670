package org.qingce.operation.doctor;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.qingce.definition.Label;
import org.qingce.job.checkpoint.Checkpoint;
import org.qingce.job.checkpoint.Checkpoints;
import org.springframework.stereotype.Component;

/** How old the newest checkpoint is, and whether its file is there. */
@Component
final class CheckpointCheck implements Check {

    private static final Duration OLD = Duration.ofDays(8);

    private final Place place;
    private final Checkpoints checkpoints;

    CheckpointCheck(Place place, Checkpoints checkpoints) {
        this.place = place;
        this.checkpoints = checkpoints;
    }

    @Override
    public String name() {
        return "checkpoint";
    }

    @Override
    public List<Finding> look() {
        Optional<Checkpoint> latest = checkpoints.latest();
        if (latest.isEmpty()) {
            return List.of(Finding.note("还没有检查点", "there is no checkpoint yet"));
        }
        long days =
                Duration.between(latest.get().taken(), place.clock().instant()).toDays();
        var said = new Label(
                "最近的检查点：" + days + " 天前，批次 " + latest.get().run(),
                "latest checkpoint: " + days + " days ago, of run "
                        + latest.get().run());
        return List.of(
                days >= OLD.toDays()
                        ? Finding.warning(
                                said,
                                new Label("用 status 看为何没有批次跑完", "'status' says why no run has reached its end since"))
                        : new Finding(Level.OK, said, null));
    }
}
