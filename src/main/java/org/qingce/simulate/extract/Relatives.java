package org.qingce.simulate.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingce.simulate.fault.Written;
import org.qingce.simulate.world.MaritalChange;
import org.qingce.simulate.world.Person;

/**
 * Whom the household register names beside a person: the spouse of a marriage of the last six years, the parents of one born in the
 * last six years. Older entries were made before these columns were.
 */
record Relatives(
        @Nullable Written spouse,
        @Nullable Written father,
        @Nullable Written mother) {
    /** Clerks look at the relatives' papers less closely. */
    static final double STRAIN = 4;

    private static final int SIX_YEARS = 6 * 365 + 1;

    static Relatives of(Person person, Shift shift, double strain) {
        int since = shift.day() - SIX_YEARS;
        MaritalChange change = person.marital(shift.day());
        boolean wed = change != null && change.married() && change.day() > since;
        boolean born = person.birthDay() > since;
        return new Relatives(
                named(wed ? person.spouse(shift.day()) : null, person, shift, strain),
                named(born ? person.father() : null, person, shift, strain),
                named(born ? person.mother() : null, person, shift, strain));
    }

    /** Name and number only; of a foreigner the name. Null for those who stand in no list. */
    private static @Nullable Written named(@Nullable Person relative, Person person, Shift shift, double strain) {
        if (relative == null || relative.number() == 0) {
            return null;
        }
        Written written = shift.written(relative, strain * STRAIN, shift.dice(relative, -person.number()));
        Written plain = written.withoutBirth().withoutSex();
        return relative.foreign() ? plain.withoutId() : plain;
    }

    /** Whether one of them is named by a number of their own. */
    boolean tell() {
        return tells(spouse) || tells(father) || tells(mother);
    }

    /** Name and number of spouse, father and mother, as the register's columns have them. */
    List<String> cells() {
        return List.of(name(spouse), id(spouse), name(father), id(father), name(mother), id(mother));
    }

    private static boolean tells(@Nullable Written written) {
        return written != null && written.tells();
    }

    private static String name(@Nullable Written written) {
        return written == null ? "" : written.name();
    }

    private static String id(@Nullable Written written) {
        return written == null ? "" : written.id();
    }
}
