package org.qingce.job;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The definitions that the runs of this process go by: read once, when they are first needed. */
@Component
class DefinitionSession {

    private final QingceSettings settings;
    private @Nullable Definitions definitions;

    DefinitionSession(QingceSettings settings) {
        this.settings = settings;
    }

    synchronized Definitions get() {
        Definitions read = definitions;
        if (read == null) {
            read = Definitions.load(settings);
            definitions = read;
        }
        return read;
    }
}
