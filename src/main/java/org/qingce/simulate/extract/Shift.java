package org.qingce.simulate.extract;

import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.qingce.simulate.fault.Fault;
import org.qingce.simulate.fault.Scribe;
import org.qingce.simulate.fault.Source;
import org.qingce.simulate.fault.Written;
import org.qingce.simulate.truth.SourceTruth;
import org.qingce.simulate.world.Calendar;
import org.qingce.simulate.world.Dice;
import org.qingce.simulate.world.MaritalChange;
import org.qingce.simulate.world.Papers;
import org.qingce.simulate.world.Person;
import org.qingce.simulate.world.SecondRegistration;
import org.qingce.simulate.world.World;

/**
 * One source's work in one night. What a person's record looks like depends on seed, source and person, never on the night
 * nor on other records: so an uncorrected error is there again tomorrow.
 *
 * @param progress told how many people have been dealt with since it was last told
 */
public record Shift(
        World world, Night night, Source source, Scribe scribe, long seed, SourceTruth truth, LongConsumer progress) {
    private static final int FAULTS = 1000;
    private static final int CORRECTIONS = 2000;
    private static final int UPDATES = 3000;
    private static final int PAPERS = 4000;
    private static final int ASIDE = 5000;
    private static final int TEN_YEARS = 3650;
    private static final double CORRECTED_A_YEAR = 0.1;

    /** Items with streams of their own. */
    enum Item {
        HOUSEHOLD_SIZE,
        MIGRANT
    }

    int day() {
        return night.day();
    }

    double factor() {
        return scribe.rates().factor();
    }

    String fileName(String extension) {
        return source.id() + "-" + night.stamp() + extension;
    }

    /** The stream of a person's record; the copy tells the second record of the same person from the first. */
    Dice dice(Person person, int copy) {
        return Dice.of(stream(FAULTS), person.number(), copy);
    }

    /** A stream beside that of the record, so that one more item leaves the others as they are. */
    Dice aside(Item item, int number, int copy) {
        return Dice.of(stream(ASIDE + item.ordinal()), number, copy);
    }

    /** Nothing is wrong in a corrected record: a strain of 0. */
    double strain(Person person, double usual) {
        return corrected(person) <= day() ? 0 : usual;
    }

    Written written(Person person, double strain, Dice dice) {
        return written(person, papers(person), strain, dice);
    }

    Written written(Person person, Papers papers, double strain, Dice dice) {
        return scribe.write(person, papers, source, day(), strain, dice);
    }

    /** The same, or what stands for the name of a child who had none yet. */
    Written unnamed(Written child, double strain, Dice dice) {
        return scribe.unnamed(child, source, strain, dice);
    }

    /** Of two registrations one source in three goes by the second; the register itself by that of the row. */
    @Nullable
    SecondRegistration second(Person person) {
        SecondRegistration second = person.second();
        boolean other = second != null
                && source != Source.POLICE_RESIDENT
                && Dice.of(stream(PAPERS), person.number(), 0).chance(0.35);
        return other ? second : null;
    }

    private Papers papers(Person person) {
        SecondRegistration second = second(person);
        return second == null ? person.papers(day()) : second.papers();
    }

    boolean strikes(Fault fault, double strain, Dice dice) {
        return scribe.rates().strikes(fault, source, strain, dice);
    }

    /** The last day, until now, on which the record was touched. */
    int updated(Person person) {
        int base =
                world.firstDay() - Dice.of(stream(UPDATES), person.number(), 0).ranked(TEN_YEARS);
        int day = Math.max(base, person.birthDay());
        day = latest(day, person.registeredDay());
        day = latest(day, person.cancelledDay());
        day = latest(day, person.moveDay());
        MaritalChange change = person.marital(day());
        return latest(change == null ? day : latest(day, change.day()), corrected(person));
    }

    private int latest(int day, int other) {
        return other <= day() ? Math.max(day, other) : day;
    }

    /** One record in ten is put right in the course of the year after the first night. */
    private int corrected(Person person) {
        Dice dice = Dice.of(stream(CORRECTIONS), person.number(), 0);
        return dice.chance(CORRECTED_A_YEAR) ? world.firstDay() + 1 + dice.below(World.NIGHTS) : Calendar.NEVER;
    }

    private long stream(int what) {
        return Dice.mix(seed, what + source.id().hashCode());
    }
}
