package org.qingce.simulate.world;

import java.util.List;

/** People whose parents the county does not know: founders of families, and spouses from elsewhere. */
final class Newcomers {
    private static final int VIETNAMESE_SINCE = Calendar.day(1995, 1, 1);

    /** Counties around, where half of the spouses from the province were born. */
    private static final List<Integer> NEIGHBOURS =
            List.of(451321, 451322, 451323, 451324, 451381, 450205, 450206, 450223, 450881, 450123);

    private final Roll roll;
    private final List<Place> near;
    private final List<Place> all;

    Newcomers(Roll roll, List<Place> outside) {
        this.roll = roll;
        this.near = outside.stream().filter(p -> p.code().startsWith("45")).toList();
        this.all = outside;
    }

    /** The man from whom a family of the village descends; lived at least until he was thirty. */
    Person founder(Clan clan, Household home, Dice dice) {
        int birth = Calendar.day(1908, 1, 1) + (int) (dice.unit() * 36 * 365.25);
        Person man = new Person(Sex.MALE, birth, clan.ethnicity(), null, null, home);
        man.fate(Mortality.deathDayAfter(birth, Sex.MALE, birth + 30 * 365, dice));
        man.call(clan.name(Sex.MALE, Calendar.year(birth), 0, "", dice));
        roll.enlist(man, home.village().county(), dice);
        return man;
    }

    /** Of fitting age, alive on the wedding day; one in twenty keeps the registration elsewhere. */
    Person spouse(Person partner, int wedding, Household home, Dice dice) {
        return stranger(partner, wedding, home, dice.chance(0.05), dice);
    }

    /** Like {@link #spouse}, always registered elsewhere. */
    Person spouseElsewhere(Person partner, int wedding, Dice dice) {
        return stranger(partner, wedding, partner.household(), true, dice);
    }

    private Person stranger(Person partner, int wedding, Household home, boolean elsewhere, Dice dice) {
        boolean close = dice.chance(0.7);
        Place origin = dice.pick(close ? near : all);
        Sex sex = partner.sex().other();
        boolean abroad = elsewhere && sex == Sex.FEMALE && wedding > VIETNAMESE_SINCE && dice.chance(0.06);
        Clan clan = Clan.stranger(close, dice);
        int birth = birth(partner, wedding, sex, dice);
        Person stranger = new Person(sex, birth, abroad ? 1 : clan.ethnicity(), null, null, home);
        stranger.fate(Mortality.deathDayAfter(birth, sex, wedding + 30, dice));
        stranger.call(
                abroad ? "阮氏" + Names.given(sex, 1960, "", dice) : clan.name(sex, Calendar.year(birth), 0, "", dice));
        if (elsewhere) {
            stranger.comeFrom(origin, abroad);
        }
        boolean neighbour = close && !elsewhere && dice.chance(0.5);
        roll.enlist(stranger, neighbour ? dice.pick(NEIGHBOURS) : origin.county(), dice);
        return stranger;
    }

    private static int birth(Person partner, int wedding, Sex sex, Dice dice) {
        int gap = dice.around(2 * 365, 3 * 365);
        int birth = partner.birthDay() + (sex == Sex.FEMALE ? gap : -gap);
        int oldest = wedding - (sex == Sex.FEMALE ? 39 : 60) * 365;
        int youngest = wedding - (sex == Sex.FEMALE ? 21 : 23) * 365;
        return Math.min(Math.max(birth, oldest), youngest);
    }
}
