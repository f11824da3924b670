package org.qingce.publish.gate;

/** What a limit is about. Every limit of every kind passes where nothing was published before. */
public enum LimitKind {
    /** Persons fewer than before, in percent of those before. */
    PERSONS_FEWER,
    /** Persons more than before, in percent of those before. */
    PERSONS_MORE,
    /** Persons that are no longer published, in percent of those before. */
    PERSONS_REMOVED,
    /** Persons of whom something else is said, in percent of those before. */
    PERSONS_CHANGED,
    /** A measure of the whole register that fell, in percentage points. */
    MEASURE_DROP,
    /** The township that lost the greatest share of its persons, in percent; of those with {@code least} persons before. */
    TOWNSHIP_FEWER,
    /** Townships with {@code least} persons before and none now; a count. */
    TOWNSHIPS_VANISHED;

    /** Whether the limit names a measure and its view. */
    boolean isAboutMeasure() {
        return this == MEASURE_DROP;
    }

    /** Whether the limit says which townships are too small to count. */
    boolean isAboutTownships() {
        return this == TOWNSHIP_FEWER || this == TOWNSHIPS_VANISHED;
    }
}
