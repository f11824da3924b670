package org.qingce.operation.alarm;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.qingce.job.QingceSettings;
import org.springframework.stereotype.Component;

/** The definition of alarms in force, read when it is first needed. */
@Component
public class AlarmSettings {

    private final Path file;
    private @Nullable AlarmDefinition definition;

    AlarmSettings(QingceSettings settings) {
        this.file = settings.jobs().resolve("alarms.yaml");
    }

    /**
     * What counts.
     *
     * @throws org.qingce.definition.DefinitionException if it is wrong
     */
    public synchronized AlarmDefinition get() {
        AlarmDefinition read = definition;
        if (read == null) {
            read = AlarmDefinition.read(file);
            definition = read;
        }
        return read;
    }
}
