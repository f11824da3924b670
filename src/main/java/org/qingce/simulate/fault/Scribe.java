package org.qingce.simulate.fault;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.qingce.simulate.world.Calendar;
import org.qingce.simulate.world.Dice;
import org.qingce.simulate.world.Papers;
import org.qingce.simulate.world.Person;
import org.qingce.simulate.world.Sex;

/** Writes persons down as the clerks of a source do. The same person is written the same way every night. */
public final class Scribe {
    private static final int PASSPORT = 10_000_000;

    private final FaultRates rates;
    private final NumberClerk numbers;

    /** Takes the people among whom a shared number (重号) finds its other bearer. */
    public Scribe(FaultRates rates, List<Person> people) {
        this.rates = rates;
        this.numbers = new NumberClerk(people);
    }

    public FaultRates rates() {
        return rates;
    }

    /**
     * One mention.
     *
     * @param papers under which of two registrations, for the few who have two
     * @param day what had been issued by then can be written
     * @param strain times the usual rates
     */
    public Written write(Person person, Papers papers, Source source, int day, double strain, Dice dice) {
        Fault idFault = rates.id(source, strain, dice);
        Name name = name(person, papers, source, strain, dice);
        Fault birthFault = rates.birth(source, strain, dice);
        Fault sexFault = rates.sex(source, strain, dice);
        NumberClerk.Id id = numbers.write(person, papers, idFault, day, dice);
        boolean opens = DateScribe.open(papers.birthDay(), birthFault);
        int birth = DateScribe.write(papers.birthDay(), opens ? birthFault : Fault.NONE, dice);
        return new Written(
                person,
                id.text(),
                id.fault(),
                id.usable(),
                id.bearer(),
                name.text,
                name.fault,
                birth,
                birthFault(person, papers, birth, birthFault),
                sex(person, sexFault),
                sexFault);
    }

    /** The same child under what stands for a name, if it had none yet when the record was made. */
    public Written unnamed(Written child, Source source, double strain, Dice dice) {
        return rates.strikes(Fault.NAME_NEWBORN, source, strain, dice)
                ? child.named(NewbornNames.of(child.person(), dice), Fault.NAME_NEWBORN)
                : child;
    }

    /** The passport of a foreigner. */
    public static String passport(Person person) {
        return String.format(Locale.ROOT, "C%07d", person.number() % PASSPORT);
    }

    private Name name(Person person, Papers papers, Source source, double strain, Dice dice) {
        Fault fault = rates.name(source, strain, dice);
        boolean old = rates.strikes(Fault.NAME_FORMER, source, strain, dice);
        String former = person.formerName();
        if (old && former != null && !papers.second()) {
            return new Name(former, Fault.NAME_FORMER);
        }
        String right = papers.name();
        if (fault == Fault.NONE || !NameScribe.open(right, fault)) {
            return new Name(right, right.equals(person.name()) ? Fault.NONE : Fault.NAME_SECOND);
        }
        return new Name(NameScribe.write(right, fault, dice), fault);
    }

    private static Fault birthFault(Person person, Papers papers, int birth, Fault fault) {
        if (birth == Calendar.packed(person.birthDay())) {
            return Fault.NONE;
        }
        return birth == Calendar.packed(papers.birthDay()) ? Fault.BIRTH_SECOND : fault;
    }

    private static @Nullable Sex sex(Person person, Fault fault) {
        return fault == Fault.SEX_MISSING
                ? null
                : fault == Fault.SEX_WRONG ? person.sex().other() : person.sex();
    }

    private record Name(String text, Fault fault) {}
}
