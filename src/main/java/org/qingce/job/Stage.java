package org.qingce.job;

/**
 * One step of a run that works on sets. Idempotent: it first removes what an earlier attempt of its own left.
 *
 * @param name as operators see it
 * @param work what it does
 */
public record Stage(String name, Work work) {

    /** The work of a stage. */
    @FunctionalInterface
    public interface Work {
        Rows run(RunContext run);
    }

    /**
     * What went through a stage.
     *
     * @param in rows it looked at
     * @param out rows it left
     */
    public record Rows(long in, long out) {}
}
