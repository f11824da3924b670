package org.qingce.simulate.extract;

import org.qingce.simulate.fault.Fault;
import org.qingce.simulate.world.Dice;
import org.qingce.simulate.world.Place;

/** A code as written, and what is wrong with it. */
record Coded(String code, Fault fault) {
    /** A division code: blank, or of a village that does not exist, now and then. */
    static Coded division(Place place, Shift shift, double strain, Dice dice) {
        boolean missing = shift.strikes(Fault.ITEM_DIVISION_MISSING, strain, dice);
        boolean unknown = shift.strikes(Fault.ITEM_DIVISION_UNKNOWN, strain, dice);
        if (missing) {
            return new Coded("", Fault.ITEM_DIVISION_MISSING);
        }
        return unknown && place.inside()
                ? new Coded(place.township() + "998", Fault.ITEM_DIVISION_UNKNOWN)
                : new Coded(place.code(), Fault.NONE);
    }

    /** The same, with another fault if the code itself has none. */
    Coded unless(Fault other) {
        return fault == Fault.NONE ? new Coded(code, other) : this;
    }

    /** An ethnicity: blank, or something in no list, now and then. */
    static Coded ethnicity(String right, String unknown, Shift shift, double strain, Dice dice) {
        boolean missing = shift.strikes(Fault.ITEM_ETHNICITY_MISSING, strain, dice);
        boolean wrong = shift.strikes(Fault.ITEM_ETHNICITY_UNKNOWN, strain, dice);
        if (missing) {
            return new Coded("", Fault.ITEM_ETHNICITY_MISSING);
        }
        return wrong ? new Coded(unknown, Fault.ITEM_ETHNICITY_UNKNOWN) : new Coded(right, Fault.NONE);
    }
}
