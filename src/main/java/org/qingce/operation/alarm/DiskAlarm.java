package org.qingce.operation.alarm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.qingce.definition.Label;
import org.qingce.job.QingceSettings;
import org.springframework.stereotype.Component;

/** Less room on the disk of the home than there should be. */
@Component
class DiskAlarm implements AlarmSource {

    private static final double BYTES_PER_GIGABYTE = 1e9;

    private final Path home;

    DiskAlarm(QingceSettings settings) {
        this.home = settings.home();
    }

    @Override
    public AlarmKind kind() {
        return AlarmKind.DISK_BELOW;
    }

    @Override
    public List<Alarm> current(AlarmCondition condition) {
        double free = free() / BYTES_PER_GIGABYTE;
        if (free >= condition.bound()) {
            return List.of();
        }
        String zh = String.format(Locale.ROOT, "%s 所在磁盘只剩 %.1f GB，应不少于 %.1f GB。", home, free, condition.bound());
        String en = String.format(
                Locale.ROOT, "%.1f GB are left on the disk of %s; %.1f GB should be.", free, home, condition.bound());
        return List.of(new Alarm(kind(), "", new Label(zh, en)));
    }

    private double free() {
        try {
            return Files.getFileStore(home).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look at the disk of " + home, e);
        }
    }
}
