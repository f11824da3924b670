package org.qingce.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A six-digit division code of GB/T 2260 with its history. Codes were re-used and renamed, so a code gives a name only
 * together with a year.
 *
 * @param code six digits
 * @param idPrefix whether resident ID numbers begin with it, see {@link DivisionCodes}
 * @param names what it was called, oldest first; never empty
 */
public record DivisionCode(String code, boolean idPrefix, List<DivisionName> names) {

    public DivisionCode {
        names = List.copyOf(names);
    }

    /** The latest name. */
    public DivisionName latest() {
        return names.get(names.size() - 1);
    }

    /** From the first to the last year of any name; gaps between are not shown. */
    public ValidYears years() {
        return names.stream().map(DivisionName::years).reduce(ValidYears::hull).orElse(ValidYears.UNKNOWN);
    }

    /**
     * The name in a year.
     *
     * @param year calendar year
     * @return the name listed at the end of that year, else one that ended in the course of it; null when the code was
     *     not in use then
     */
    public @Nullable DivisionName nameIn(int year) {
        return names.stream()
                .filter(name -> name.years().listedIn(year))
                .findFirst()
                .or(() -> names.stream()
                        .filter(name -> name.years().possibleIn(year))
                        .findFirst())
                .orElse(null);
    }
}
