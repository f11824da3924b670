package org.qingce.operation.alarm;

import java.util.Locale;
import org.qingce.definition.Label;

/** What operators can be told of. Definitions name a kind in lower case with hyphens: {@code run-failed}. */
public enum AlarmKind {
    RUN_FAILED("运行失败", "Run failed", false),
    RUN_STOPPED("运行被停止", "Run stopped", false),
    RUN_KILLED("运行中断，进程已不在", "Run killed: its process is gone", false),
    NIGHT_MISSED("漏跑", "Night missed", false),
    PUBLICATION_WAITING("发布在闸门等待", "Publication waits at the gate", false),
    TARGET_MISSED("未达目标", "Target missed", false),
    /** Limit: how many figures must have jumped. */
    FIGURES_JUMPED("指标异动", "Figures jumped", true),
    /** Limit: percent by which findings of severity error grew since the complete run before. */
    ERRORS_UP("错误增多", "More errors", true),
    /** Limit: gigabytes (10^9 bytes) that should be free. */
    DISK_BELOW("磁盘空间不足", "Disk nearly full", true),
    /** Limit: days. */
    BACKUP_OLDER("备份过旧", "Backup too old", true),
    AUDIT_BROKEN("审计链断裂", "Audit trail broken", false),
    /** Of messages that an operator asked for; no condition. */
    TEST("测试", "Test", false);

    private final String zh;
    private final String en;
    private final boolean limited;

    AlarmKind(String zh, String en, boolean limited) {
        this.zh = zh;
        this.en = en;
        this.limited = limited;
    }

    /** What readers call it. */
    public Label title() {
        return new Label(zh, en);
    }

    /** Whether its condition needs a limit. */
    public boolean isLimited() {
        return limited;
    }

    /** Its id, as definitions and messages have it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static AlarmKind of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
