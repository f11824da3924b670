package org.qingce.job;

/** Whether the next run will find definitions that it can work by. */
public final class DefinitionCheck {

    private DefinitionCheck() {}

    /**
     * Reads all definitions as a run would.
     *
     * @throws org.qingce.definition.DefinitionException naming file, line and reason, if one of them is wrong
     */
    public static void read(QingceSettings settings) {
        Definitions.load(settings);
    }
}
