package org.qingce.measures;

import java.math.BigDecimal;
import org.qingce.definition.Label;

/**
 * What a figure is held against.
 *
 * @param id as measures name it
 * @param title what readers call it
 * @param percent 0 to 100, at most two decimals; a figure not below it meets it
 */
public record Target(String id, Label title, BigDecimal percent) {

    boolean isInRange() {
        return percent.signum() >= 0 && percent.compareTo(BigDecimal.valueOf(100)) <= 0 && percent.scale() <= 2;
    }
}
