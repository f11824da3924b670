package org.qingce.reference;

import org.jspecify.annotations.Nullable;

/**
 * What a division code was called for some years.
 *
 * @param name short name, e.g. {@code 铅山县}
 * @param province name of the province it stood under, e.g. {@code 江西省}
 * @param prefecture name of the prefecture it stood under, e.g. {@code 上饶地区}; null when it stood directly under the
 *     province or the prefecture is not known
 * @param years the years of this name
 */
public record DivisionName(
        String name, String province, @Nullable String prefecture, ValidYears years) {

    /** Province, prefecture and name without repetition, e.g. {@code 江西省上饶地区铅山县}. */
    public String fullName() {
        StringBuilder full = new StringBuilder(province);
        if (prefecture != null && !prefecture.equals(province)) {
            full.append(prefecture);
        }
        return full.toString().endsWith(name)
                ? full.toString()
                : full.append(name).toString();
    }
}
