package org.qingce.linkage.proposal;

import java.util.List;
import java.util.Set;

/**
 * Something that rows may agree in and by which a blocking rule can bring them together: a whole value, its sound, its beginning.
 *
 * @param name name of the model's column
 * @param expression what it is made of, over the columns of the input
 * @param sources the columns of the input it rests on; agreement in two keys of one source is not twice the evidence
 */
public record BlockingKey(String name, String expression, Set<String> sources) {

    public BlockingKey {
        sources = Set.copyOf(sources);
    }

    static BlockingKey of(String name, String expression, String source) {
        return new BlockingKey(name, expression, Set.of(source));
    }

    /** Whether two keys rest on different columns. */
    boolean isApartFrom(BlockingKey other) {
        return sources.stream().noneMatch(other.sources::contains);
    }

    /** Whether all keys rest on different columns. */
    static boolean areApart(List<BlockingKey> keys) {
        for (int at = 0; at < keys.size(); at++) {
            for (int other = 0; other < at; other++) {
                if (!keys.get(at).isApartFrom(keys.get(other))) {
                    return false;
                }
            }
        }
        return true;
    }
}
