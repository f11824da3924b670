package org.qingce.population;

import org.jspecify.annotations.Nullable;

/**
 * One way into the published population.
 *
 * @param source id of a source that has a row about the person
 * @param whenNumber what is asked of the number; null asks nothing
 */
record Admission(String source, @Nullable NumberCondition whenNumber) {

    boolean asksValidNumber() {
        return whenNumber == NumberCondition.VALID;
    }
}
