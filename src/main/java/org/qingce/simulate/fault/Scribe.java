package org.qingce.simulate.fault;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.qingce.simulate.world.Calendar;
import org.qingce.simulate.world.Dice;
import org.qingce.simulate.world.Person;
import org.qingce.simulate.world.Sex;

/** Writes persons down as the clerks of a source do. The same person is written the same way every night. */
public final class Scribe {
    private static final int PASSPORT = 10_000_000;

    private final FaultRates rates;
    private final List<Person> people;

    /** Takes the people among whom a shared number (重号) finds its other bearer. */
    public Scribe(FaultRates rates, List<Person> people) {
        this.rates = rates;
        this.people = people;
    }

    public FaultRates rates() {
        return rates;
    }

    /**
     * One mention.
     *
     * @param day what had been issued by then can be written
     * @param strain times the usual rates
     */
    public Written write(Person person, Source source, int day, double strain, Dice dice) {
        Fault idFault = rates.id(source, strain, dice);
        Fault nameFault = rates.name(source, strain, person.name(), dice);
        Fault birthFault = rates.birth(source, strain, dice);
        Fault sexFault = rates.sex(source, strain, dice);
        Id id = id(person, idFault, day, dice);
        String name = NameScribe.write(person.name(), nameFault, dice);
        int birth = DateScribe.write(person.birthDay(), birthFault, dice);
        boolean right = birth == Calendar.packed(person.birthDay());
        return new Written(
                person,
                id.text,
                id.fault,
                id.usable,
                name,
                nameFault,
                birth,
                right ? Fault.NONE : birthFault,
                sex(person, sexFault),
                sexFault);
    }

    /** The passport of a foreigner. */
    public static String passport(Person person) {
        return String.format(Locale.ROOT, "C%07d", person.number() % PASSPORT);
    }

    private Id id(Person person, Fault fault, int day, Dice dice) {
        String number = person.idNumber(day);
        if (number.isEmpty()) {
            return new Id(person.foreign() ? passport(person) : "", Fault.ID_NOT_ISSUED, "");
        }
        if (fault == Fault.ID_SHARED) {
            String other = dice.pick(people).idNumber(day);
            return other.isEmpty() || other.equals(number) ? new Id(number) : new Id(other, fault, other);
        }
        if (!NumberScribe.open(number, fault)) {
            return new Id(number);
        }
        String text = NumberScribe.write(number, fault, dice);
        boolean readable = fault == Fault.ID_FIFTEEN || fault == Fault.ID_DECORATED;
        return text.equals(number) ? new Id(number) : new Id(text, fault, readable ? number : "");
    }

    private static @Nullable Sex sex(Person person, Fault fault) {
        return fault == Fault.SEX_MISSING
                ? null
                : fault == Fault.SEX_WRONG ? person.sex().other() : person.sex();
    }

    private record Id(String text, Fault fault, String usable) {
        Id(String number) {
            this(number, Fault.NONE, number);
        }
    }
}
