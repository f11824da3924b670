package org.qingce.operation.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.qingce.definition.Label;

/** Whether this machine's clock and that of the volume under the home agree; a volume of another machine has its own. */
record FileClockCheck(Place place) implements Check {

    private static final Duration MOST = Duration.ofSeconds(10);

    @Override
    public String name() {
        return "clock-of-volume";
    }

    @Override
    public List<Finding> look() throws IOException {
        if (!Files.isWritable(place.home())) {
            return List.of();
        }
        Path probe = Files.createTempFile(place.home(), ".clock", ".part");
        try {
            Duration off = Duration.between(
                    Files.getLastModifiedTime(probe).toInstant(), place.clock().instant());
            String said = place.clock().instant() + " / " + off.toSeconds() + " s";
            return List.of(
                    off.abs().compareTo(MOST) <= 0
                            ? Finding.ok("系统时间与磁盘时间一致", "the clock and the times of files agree")
                            : Finding.problem(
                                    new Label(
                                            "系统时间与磁盘时间相差：" + said, "the clock and the times of files differ: " + said),
                                    new Label("校正两边的时钟（NTP）", "set both clocks right (NTP)")));
        } finally {
            Files.delete(probe);
        }
    }
}
