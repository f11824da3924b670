package org.qingce.reference;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Division codes of county level and above, in use and revoked, with those group codes that ID numbers carry (GB/T 2260
 * and the yearly lists since 1981; sources and licences stand beside the resources). Immutable and thread-safe.
 *
 * <p>Which codes begin an ID number ({@link DivisionCode#idPrefix}):
 *
 * <ul>
 *   <li>every county-level code, whenever it was in use: a number keeps the code of the day it was given;
 *   <li>every group code that does not end in {@code 00} ({@code XX01}, {@code XX02}, {@code XX11}, {@code XX20} and the
 *       1980 numbering): such numbers are in use;
 *   <li>{@code 810000}, {@code 820000}, {@code 830000}: residence permits of Hong Kong, Macao and Taiwan residents;
 *   <li>a prefecture's own code only if in some year since 1984, when the first cards were given out, it had no county
 *       beneath it (441900 东莞市, 442000 中山市, 460200 三亚市 until 2014 …): people there had no other code.
 * </ul>
 *
 * Other codes of provinces and prefectures, {@code 710000} among them, are no prefix.
 */
public final class DivisionCodes {
    private final SortedMap<String, DivisionCode> byCode;

    private DivisionCodes(SortedMap<String, DivisionCode> byCode) {
        this.byCode = Collections.unmodifiableSortedMap(byCode);
    }

    /** The codes that ship with the product; read at the first call. */
    public static DivisionCodes standard() {
        return Standard.CODES;
    }

    /** All codes in ascending order. */
    public Collection<DivisionCode> all() {
        return byCode.values();
    }

    /**
     * Looks a code up.
     *
     * @param code any text
     * @return null unless the text is a known six-digit code
     */
    public @Nullable DivisionCode find(String code) {
        return byCode.get(code);
    }

    /**
     * The province that a division lies in.
     *
     * @param code a division code of any length from two digits
     * @return null when the first two characters are no province
     */
    public @Nullable DivisionCode provinceOf(String code) {
        return code.length() < 2 ? null : find(code.substring(0, 2) + "0000");
    }

    private static final class Standard {
        private static final DivisionCodes CODES = new DivisionCodes(load());

        private static SortedMap<String, DivisionCode> load() {
            DivisionCodesReader reader = new DivisionCodesReader();
            reader.readHistory("gbt2260/divisions_history.tsv");
            reader.readExtras("gbt2260/id_card_extra_codes.tsv");
            SortedMap<String, DivisionCode> codes = new TreeMap<>();
            reader.names()
                    .forEach((code, names) -> codes.put(code, new DivisionCode(code, reader.isIdPrefix(code), names)));
            return codes;
        }
    }
}
