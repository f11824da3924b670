package org.qingce.linkage.similarity;

/** How many slips lie between two short codes: {@link EditDistance#damerauLevenshtein}. */
enum Edits implements Grade {
    EQUAL(100),
    ONE_EDIT(90),
    TWO_EDITS(75),
    THREE_EDITS(60);

    private final int similarity;

    Edits(int similarity) {
        this.similarity = similarity;
    }

    @Override
    public int similarity() {
        return similarity;
    }

    static int between(String left, String right) {
        if (Math.abs(left.length() - right.length()) > 2 * THREE_EDITS.ordinal()) {
            return 0;
        }
        int edits = left.equals(right) ? 0 : EditDistance.damerauLevenshtein(left, right);
        return edits <= THREE_EDITS.ordinal() ? of(edits) : 0;
    }

    private static int of(int edits) {
        return switch (edits) {
            case 0 -> EQUAL.similarity;
            case 1 -> ONE_EDIT.similarity;
            case 2 -> TWO_EDITS.similarity;
            default -> THREE_EDITS.similarity;
        };
    }
}
