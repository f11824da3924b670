package org.qingce.simulate.world;

import org.jspecify.annotations.Nullable;

/**
 * One step of a marital history, the latest first.
 *
 * @param status GB/T 2261.2: 21 first marriage, 22 remarriage, 23 the same two again, 30 widowed, 40 divorced
 * @param spouse whom this concerns: wife or husband, the dead or the divorced one
 * @param previous null at the first step
 */
public record MaritalChange(
        int status, int day, Person spouse, @Nullable MaritalChange previous) {
    public static final int SINGLE = 10;
    public static final int FIRST = 21;
    public static final int AGAIN = 22;
    public static final int SAME_AGAIN = 23;
    public static final int WIDOWED = 30;
    public static final int DIVORCED = 40;

    public boolean married() {
        return status / 10 == 2;
    }
}
