package org.qingce.measures.estimate;

import org.qingce.statistics.OddsRatio;
import org.qingce.statistics.TwoListEstimate;

/**
 * The living persons of a division by the lists that name them: the whole-population database (1), the police register (2), a third (4).
 */
final class ListCounts {

    static final int DATABASE = 1;
    static final int POLICE = 2;
    static final int THIRD = 4;

    /** By the sum of the lists; the first is never counted. */
    private final long[] persons = new long[DATABASE + POLICE + THIRD + 1];

    void count(int lists, long named) {
        persons[lists] = named;
    }

    /** Those on all of some lists. */
    long on(int lists) {
        long on = 0;
        for (int named = 1; named < persons.length; named++) {
            on += (named & lists) == lists ? persons[named] : 0;
        }
        return on;
    }

    TwoListEstimate twoLists() {
        return new TwoListEstimate(on(DATABASE), on(POLICE), on(DATABASE + POLICE));
    }

    /** Among those on the third list: how much likelier one of the others is with the other than without. */
    OddsRatio dependence() {
        return new OddsRatio(
                persons[DATABASE + POLICE + THIRD], persons[DATABASE + THIRD], persons[POLICE + THIRD], persons[THIRD]);
    }

    /** Share of the database that the police register does not name; 0 for an empty database. */
    double toCheck() {
        long database = on(DATABASE);
        return database == 0 ? 0 : (double) (database - on(DATABASE + POLICE)) / database;
    }
}
