package org.qingce.operation.alarm;

import java.util.Locale;
import org.qingce.definition.Label;

/** How grave an alarm is. */
public enum AlarmSeverity {
    CRITICAL("严重", "critical"),
    WARNING("警告", "warning"),
    NOTICE("提示", "notice");

    private final String zh;
    private final String en;

    AlarmSeverity(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** What readers call it. */
    public Label title() {
        return new Label(zh, en);
    }

    /** Its id, as definitions and messages have it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static AlarmSeverity of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
