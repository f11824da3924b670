package org.qingce.operation.schedule;

/** How a night stands. */
public enum NightState {
    /** Its time has not come. */
    TO_COME,
    /** Its time has come and its extracts are there. */
    DUE,
    /** Its time has come and its extracts are not complete. */
    WAITING,
    /** It was run and reached its end. */
    DONE,
    /** It was run and did not reach its end. */
    UNFINISHED,
    /** It was run and given up. */
    ABANDONED,
    /** It was not run in time, and may still be. */
    MISSED,
    /** It was not run, and a later night was: to run it now would turn the register back. */
    OVERTAKEN;

    /** Whether operators should hear of it as a night that was not run. */
    public boolean isMissed() {
        return this == MISSED || this == OVERTAKEN;
    }

    /** Whether it can be run now, if its extracts are there. */
    boolean isOpen() {
        return this == DUE || this == WAITING;
    }
}
