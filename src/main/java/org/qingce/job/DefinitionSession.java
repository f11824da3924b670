package org.qingce.job;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.stereotype.Component;

/** The definitions that a run of this process goes by: read when they are first needed, and anew by each run. */
@Component
class DefinitionSession implements JobExecutionListener {

    private final QingceSettings settings;
    private @Nullable Definitions definitions;

    DefinitionSession(QingceSettings settings) {
        this.settings = settings;
    }

    @Override
    public synchronized void beforeJob(JobExecution execution) {
        definitions = null;
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
