package org.qingce.simulate.truth;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.qingce.simulate.fault.Fault;
import org.qingce.simulate.fault.Written;
import org.qingce.simulate.world.Calendar;
import org.qingce.simulate.world.Person;
import org.qingce.simulate.world.SecondRegistration;
import org.qingce.simulate.world.World;

/**
 * Whether a mention, as written, carries enough for its person to be told by somebody who knows everybody. The manual states the
 * definition in full. May be asked by several threads.
 */
public final class Linkability {
    /** The number is the person's but for one slip: no other number is as near. */
    private static final Set<Fault> ONE_SLIP = EnumSet.of(
            Fault.ID_DIGIT, Fault.ID_TRANSPOSED, Fault.ID_SWAPPED, Fault.ID_SHORT, Fault.ID_LONG, Fault.ID_MASKED);

    private static final Set<Fault> NO_NAME = EnumSet.of(Fault.NAME_MISSING, Fault.NAME_NEWBORN, Fault.NOT_CARRIED);

    /** Of the birth date at most the year is left. */
    private static final Set<Fault> NO_BIRTH =
            EnumSet.of(Fault.BIRTH_MISSING, Fault.BIRTH_FILLED, Fault.BIRTH_NO_SUCH_DAY, Fault.NOT_CARRIED);

    private final List<Person> people;
    private final NameAndBirth book;

    public Linkability(World world) {
        this.people = world.people();
        this.book = new NameAndBirth(people);
    }

    /** Whether the person can be told. */
    public boolean of(Written written, RowFacts row, int day) {
        if (written.tells()) {
            return true;
        }
        boolean birth = !NO_BIRTH.contains(written.birthFault());
        if (written.bearer() != null && !(birth && differs(written, written.bearer()))) {
            return false;
        }
        if (NO_NAME.contains(written.nameFault())) {
            return written.nameFault() == Fault.NAME_NEWBORN && birth && row.kin() && !hasTwin(written.person());
        }
        boolean number = ONE_SLIP.contains(written.idFault());
        boolean place = placed(written.person(), row.place(), day);
        int evidence = (birth ? 1 : 0) + (number ? 1 : 0) + (place ? 1 : 0) + (row.kin() ? 1 : 0);
        return evidence >= 2 && (number || row.kin() || !mistakable(written, row.place(), day));
    }

    private static boolean differs(Written written, Person bearer) {
        return !written.name().equals(bearer.name()) && written.birth() != Calendar.packed(bearer.birthDay());
    }

    /** Whether another of the same name and birth date is registered or lives where the row says. */
    private boolean mistakable(Written written, RowPlace place, int day) {
        return book.any(
                written.name(), written.birth(), other -> !other.equals(written.person()) && placed(other, place, day));
    }

    private static boolean placed(Person person, RowPlace place, int day) {
        SecondRegistration second = person.second();
        boolean registered = place.hukou().equals(person.hukou().code());
        boolean again = second != null && place.hukou().equals(second.hukou().code());
        return registered
                || again
                || place.residence().equals(person.residence(day).code());
    }

    /** Whether the next born of the same mother came the same day and is of the same sex. */
    private boolean hasTwin(Person child) {
        int from = Math.max(0, child.number() - 2);
        return people.subList(from, Math.min(people.size(), child.number() + 1)).stream()
                .anyMatch(other -> !other.equals(child)
                        && other.birthDay() == child.birthDay()
                        && other.sex() == child.sex()
                        && child.mother() != null
                        && child.mother().equals(other.mother()));
    }
}
