package org.qingce.job;

import org.qingce.publish.Verdict;

/** Hears what became of a run's state where an operator published it after the run; every bean of this kind is told. */
@FunctionalInterface
public interface PublicationObserver {

    /** A state was published, waits, or says what readers see already. */
    void concluded(Verdict verdict);
}
