package org.qingce.operation.metrics;

import java.util.List;
import java.util.Set;
import org.qingce.job.RunContext;

/** Gives figures of a run as it ends; every bean of this kind is asked. */
public interface FigureSource {

    /**
     * The figures there are. Asked once an attempt, while the run still holds home and workbench.
     *
     * @param done the steps of the run that have reached their end: figures of others would be those of an earlier run
     * @return no personal data; each name and label once
     */
    List<Figure> of(RunContext run, Set<String> done);
}
