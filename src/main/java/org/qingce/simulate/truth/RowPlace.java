package org.qingce.simulate.truth;

/**
 * Where a row says that the person belongs, in words and booklets rather than codes. Empty texts where the source has no such item.
 *
 * @param household number of the booklet
 * @param hukou code of the division in which the written hukou address lies
 * @param residence code of the division in which the written residence address lies
 */
public record RowPlace(String household, String hukou, String residence) {
    /** For roles of which the row states no place. */
    public static final RowPlace NONE = new RowPlace("", "", "");
}
