package org.qingce.job;

/** Is told how a run gets on. Called from the thread of the run, but {@link #linesRead} from any thread. */
public interface RunObserver {

    /** A step begins. */
    default void stepStarted(RunContext run, String step) {}

    /** A step is done and its rows are known; it lasts once this returns. */
    default void stepFinished(RunContext run, String step, Stage.Rows rows) {}

    /** The attempt has ended, well or not; the home and the workbench are still its own. */
    default void runEnded(RunContext run) {}

    /** The home is free again after an attempt; what is slow or talks to others is done now. */
    default void runReleased(RunSummary run) {}

    /** A checkpoint took the register's place; the home is still this process's own. */
    default void registerRestored(RegisterRestored restored) {}

    /** How many lines the files of the run have altogether, before they are read. */
    default void linesExpected(long lines) {}

    /** How many lines of them have been read so far. */
    default void linesRead(long lines) {}
}
