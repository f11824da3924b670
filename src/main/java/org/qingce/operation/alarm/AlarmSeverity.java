package org.qingce.operation.alarm;

import java.util.Locale;
import org.qingce.definition.Label;

/** How grave an alarm is. */
public enum AlarmSeverity {
    CRITICAL(new Label("严重", "critical")),
    WARNING(new Label("警告", "warning")),
    NOTICE(new Label("提示", "notice"));

    private final Label title;

    AlarmSeverity(Label title) {
        this.title = title;
    }

    /** What readers call it. */
    public Label title() {
        return title;
    }

    /** Its id, as definitions and messages have it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static AlarmSeverity of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
