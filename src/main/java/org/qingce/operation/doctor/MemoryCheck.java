package org.qingce.operation.doctor;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.qingce.definition.Label;
import org.springframework.util.unit.DataSize;

/** Whether what the Java machine and the workbench may take is there. */
record MemoryCheck(Place place, long physical, long heap) implements Check {

    /** What the Java machine takes beside its heap, and the system needs for itself. */
    private static final long REST = DataSize.ofMegabytes(512).toBytes();

    /** Bytes that this process may have: of the machine, or of the container it runs in. */
    static long ofMachine() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getTotalMemorySize();
    }

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public List<Finding> look() {
        long workbench = DataSize.parse(place.settings().memory()).toBytes();
        long wanted = heap + workbench + REST;
        var said = new Label(
                "Java 堆 " + Bytes.text(heap) + " + qingce.memory " + Bytes.text(workbench) + " + 其他 " + Bytes.text(REST)
                        + "，本机（或容器）共 " + Bytes.text(physical),
                "Java heap " + Bytes.text(heap) + " + qingce.memory " + Bytes.text(workbench) + " + rest "
                        + Bytes.text(REST) + ", of " + Bytes.text(physical) + " of this machine or container");
        return List.of(
                wanted <= physical
                        ? new Finding(Level.OK, said, null)
                        : Finding.problem(
                                said,
                                new Label(
                                        "调小 qingce.memory 或 QINGCE_JAVA_OPTS 中的 -Xmx，否则运行中会被系统终止",
                                        "lower qingce.memory or -Xmx in QINGCE_JAVA_OPTS: the system kills the run otherwise")));
    }
}
