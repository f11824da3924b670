package org.qingce.publish.gate;

import org.jspecify.annotations.Nullable;
import org.qingce.definition.Label;

/** The limit that always holds: a state is only published over what was published last. */
public final class ReadersAsLeft {

    /** Its id among the limits. */
    public static final String ID = "readers-as-left";

    private static final Label TITLE = new Label("读者看到的与上次发布一致", "Readers see what was published last");

    private ReadersAsLeft() {}

    /**
     * What is found where readers see something else.
     *
     * @param published persons published last; null where nothing was
     * @param seen persons that readers see
     */
    public static GateResult broken(@Nullable Long published, long seen) {
        return new GateResult(ID, TITLE, "", published == null ? null : published.doubleValue(), seen, 1, 0);
    }

    /** Whether a state waits for this, so that nobody can accept it and only a whole publication puts it right. */
    public static boolean isBroken(GateResult result) {
        return result.limit().equals(ID) && !result.passed();
    }
}
