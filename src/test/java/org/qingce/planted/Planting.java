package org.qingce.planted;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * How one fault of a rule is planted, and what is found of it.
 *
 * @param rule whose fault it is
 * @param found findings by rule of one such fault: one of the rule itself, and of others where one wrong value is several faults
 */
record Planting(String rule, Map<String, Integer> found, Consumer<Garden> plant) {

    /** A fault that nothing but the rule finds. */
    static Planting of(String rule, Consumer<Garden> plant) {
        return new Planting(rule, Map.of(rule, 1), plant);
    }

    /**
     * A fault that the rule finds once and these find once too.
     *
     * @param others rule ids with a space between
     */
    static Planting with(String rule, String others, Consumer<Garden> plant) {
        var found = new TreeMap<String, Integer>();
        found.put(rule, 1);
        for (String other : others.split(" ")) {
            found.merge(other, 1, Integer::sum);
        }
        return new Planting(rule, found, plant);
    }
}
