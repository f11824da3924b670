package org.qingce.operation.alarm;

import java.util.Locale;
import org.qingce.definition.Label;

/** Why operators are told. */
public enum AlarmEvent {
    FIRED(new Label("告警", "Alarm")),
    REPEATED(new Label("告警仍在", "Alarm lasts")),
    RESOLVED(new Label("告警解除", "Resolved")),
    TEST(new Label("告警测试", "Alarm test"));

    private final Label title;

    AlarmEvent(Label title) {
        this.title = title;
    }

    Label title() {
        return title;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static AlarmEvent of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
