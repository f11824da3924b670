package org.qingce.linkage.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way to come by candidate pairs: mentions that agree in all its columns. A pair belongs to the first rule of the model that
 * makes it.
 *
 * @param id how messages and edges call it
 * @param on columns that must be equal and present
 * @param narrow further columns asked for where more mentions than {@code limit} share one value of {@code on}; a value that
 *     even so is shared by more is left out and reported
 * @param limit from how many mentions on a value is too common; at least 2
 * @param sides which nodes a pair may have
 */
public record BlockingRule(String id, List<String> on, List<String> narrow, Integer limit, Sides sides) {

    private static final int USUAL_LIMIT = 500;

    /** Which nodes a pair may have. */
    public enum Sides {
        /** Any two. */
        ANY,
        /** At least one of them without a certain key: cheap where nearly all nodes have one. */
        ONE_OPEN
    }

    /** A rule; without a word on them, there is nothing to narrow by, the limit is the usual one and any two make a pair. */
    public BlockingRule(
            String id, List<String> on, @Nullable List<String> narrow, @Nullable Integer limit, @Nullable Sides sides) {
        this.id = id;
        this.on = List.copyOf(on);
        this.narrow = narrow == null ? List.of() : List.copyOf(narrow);
        this.limit = limit == null ? Integer.valueOf(USUAL_LIMIT) : limit;
        this.sides = sides == null ? Sides.ANY : sides;
    }
}
