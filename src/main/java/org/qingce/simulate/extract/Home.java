package org.qingce.simulate.extract;

import org.qingce.simulate.fault.Fault;
import org.qingce.simulate.truth.RowPlace;
import org.qingce.simulate.world.Dice;
import org.qingce.simulate.world.Person;
import org.qingce.simulate.world.Place;

/**
 * Where a source other than the register believes a person to be registered and to live: now and then where that was once so.
 *
 * @param hukouFault former for the village of before the marriage or move
 * @param residenceFault stale for the place of registration although the person lives elsewhere
 */
record Home(
        Booklet booklet,
        Place hukou,
        Fault hukouFault,
        String hukouAddress,
        Place residence,
        Fault residenceFault,
        String residenceAddress) {

    static Home of(Person person, Shift shift, double strain, Dice dice) {
        Booklet booklet = Booklet.of(person, shift.second(person), shift.day());
        Place former = person.formerHukou();
        boolean old = shift.strikes(Fault.ITEM_ADDRESS_FORMER, strain, dice);
        boolean still = shift.strikes(Fault.ITEM_RESIDENCE_STALE, strain, dice);
        boolean moved = old && former != null && booklet.hukou().equals(person.hukou());
        Place hukou = moved && former != null ? former : booklet.hukou();
        Place lives = person.residence(shift.day());
        boolean stale = still && person.hukou().inside() && !lives.equals(person.hukou());
        return new Home(
                booklet,
                hukou,
                moved ? Fault.ITEM_ADDRESS_FORMER : Fault.NONE,
                moved ? Addresses.at(hukou, person.number()) : booklet.address(),
                stale ? person.hukou() : lives,
                stale ? Fault.ITEM_RESIDENCE_STALE : Fault.NONE,
                stale ? Addresses.hukou(person) : Addresses.residence(person, shift.day()));
    }

    /** As {@link Coded#division} writes it; what is wrong with the place itself is told where the code is right. */
    Coded hukouCode(Shift shift, double strain, Dice dice) {
        return Coded.division(hukou, shift, strain, dice).unless(hukouFault);
    }

    Coded residenceCode(Shift shift, double strain, Dice dice) {
        return Coded.division(residence, shift, strain, dice).unless(residenceFault);
    }

    /** With the number of the booklet, or without where the source has none. */
    RowPlace place(boolean numbered) {
        return new RowPlace(numbered ? booklet.number() : "", hukou.code(), residence.code());
    }
}
