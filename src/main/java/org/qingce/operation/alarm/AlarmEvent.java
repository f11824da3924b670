package org.qingce.operation.alarm;

import java.util.Locale;
import org.qingce.definition.Label;

/** Why operators are told. */
public enum AlarmEvent {
    FIRED("告警", "Alarm"),
    REPEATED("告警仍在", "Alarm lasts"),
    RESOLVED("告警解除", "Resolved"),
    TEST("告警测试", "Alarm test");

    private final String zh;
    private final String en;

    AlarmEvent(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    Label title() {
        return new Label(zh, en);
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static AlarmEvent of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
