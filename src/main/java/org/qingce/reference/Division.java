package org.qingce.reference;

import org.jspecify.annotations.Nullable;

/**
 * One administrative division of the register.
 *
 * @param code 12 digits for a village, 9 for a township, 6 for a county and what contains it ({@code 451200},
 *     {@code 450000})
 * @param name full Chinese name without that of its parent, e.g. {@code 思恩镇}
 * @param level as {@link DivisionLevel#of}
 * @param parent code of the division one level up, in the same widths; null for a province
 */
public record Division(
        String code,
        String name,
        DivisionLevel level,
        @Nullable String parent) {

    /**
     * From code and name; level and parent follow from the code, and zeros beyond the level's width are cut off.
     *
     * @throws IllegalArgumentException if the code has not 2, 4, 6, 9 or 12 digits
     */
    public static Division of(String code, String name) {
        DivisionLevel level = DivisionLevel.of(code);
        String parent = level == DivisionLevel.PROVINCE ? null : cut(code, above(level));
        return new Division(cut(code, level), name, level, parent);
    }

    /** Whether this division is {@code other} or lies within it. */
    public boolean isWithin(Division other) {
        return code.startsWith(other.significant());
    }

    private String significant() {
        return code.substring(0, level.digits());
    }

    private static String cut(String code, DivisionLevel level) {
        String significant = code.substring(0, level.digits());
        return significant.length() < 6 ? significant + "0".repeat(6 - significant.length()) : significant;
    }

    private static DivisionLevel above(DivisionLevel level) {
        return switch (level) {
            case VILLAGE -> DivisionLevel.TOWNSHIP;
            case TOWNSHIP -> DivisionLevel.COUNTY;
            case COUNTY -> DivisionLevel.PREFECTURE;
            case PREFECTURE, PROVINCE -> DivisionLevel.PROVINCE;
        };
    }
}
