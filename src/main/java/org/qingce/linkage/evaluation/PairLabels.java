package org.qingce.linkage.evaluation;

import java.util.HashMap;
import java.util.Map;

/**
 * A labeling made of pairs: what a pair says is one is one, followed through ({@code a = b} and {@code b = c} make
 * {@code a = c}). A mention that stands in no pair is alone.
 *
 * @param <M> what mentions are known by
 */
public final class PairLabels<M> {

    private final Map<M, M> parents = new HashMap<>();

    /** Says that two mentions are one. */
    public void join(M left, M right) {
        M first = labelOf(left);
        M second = labelOf(right);
        parents.putIfAbsent(first, first);
        parents.put(second, first);
    }

    /** The label of a mention: a mention it is one with, the same for all of them; itself when it stands in no pair. */
    public M labelOf(M mention) {
        M label = mention;
        for (M parent = parents.get(label); parent != null && !parent.equals(label); parent = parents.get(label)) {
            M beyond = parents.get(parent);
            parents.put(label, beyond == null ? parent : beyond);
            label = parent;
        }
        return label;
    }
}
