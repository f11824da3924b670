package org.qingce.operation.doctor;

import java.util.List;
import org.qingce.definition.Label;

/** Whether runs use the processors that are there. */
record ProcessorCheck(Place place, int there) implements Check {

    @Override
    public String name() {
        return "processors";
    }

    @Override
    public List<Finding> look() {
        int used = place.settings().threads();
        var said = new Label(
                "可用处理器 " + there + " 个，qingce.threads = " + used, there + " processors, qingce.threads = " + used);
        return List.of(
                used > there
                        ? Finding.warning(
                                said, new Label("把 qingce.threads 设为 " + there, "set qingce.threads to " + there))
                        : new Finding(used < there ? Level.NOTE : Level.OK, said, null));
    }
}
