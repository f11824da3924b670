package org.qingce.simulate.extract;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.qingce.simulate.fault.Fault;
import org.qingce.simulate.fault.Written;
import org.qingce.simulate.truth.RowFacts;
import org.qingce.simulate.truth.RowItems;
import org.qingce.simulate.world.Calendar;
import org.qingce.simulate.world.Dice;
import org.qingce.simulate.world.MaritalChange;
import org.qingce.simulate.world.Person;
import org.qingce.simulate.world.Sex;

/** Marriage and divorce registrations: a delta, one row a couple and event. */
final class CivilMarriage implements Extract {
    private static final Layout LAYOUT = Layout.tabs(4);
    private static final String[] COLUMNS =
            ("CERT_NO OP_TYPE OP_DATE DEPT_CODE NAME_MAN BIRTH_MAN CERT_TYPE_MAN CERT_NUM_MAN NATION_MAN FOLK_MAN"
                            + " NAME_WOMAN BIRTH_WOMAN CERT_TYPE_WOMAN CERT_NUM_WOMAN NATION_WOMAN FOLK_WOMAN")
                    .split(" ", -1);
    private static final long HERE = 504;

    private final Codes codes;

    CivilMarriage(Codes codes) {
        this.codes = codes;
    }

    @Override
    public void write(Shift shift) throws IOException {
        try (DelimitedFile file = new DelimitedFile(shift, ".tsv", LAYOUT, COLUMNS)) {
            for (Person person : shift.world().people()) {
                if (person.sex() == Sex.MALE) {
                    history(shift, file, person, person.marital(shift.day()));
                }
                shift.progress().accept(1);
            }
        }
    }

    private void history(Shift shift, DelimitedFile file, Person man, @Nullable MaritalChange latest)
            throws IOException {
        for (MaritalChange change = latest; change != null; change = change.previous()) {
            boolean registration =
                    change.status() != MaritalChange.WIDOWED && change.spouse().number() > 0;
            if (registration && shift.night().takesMarriage(change.day()) && here(shift, man, change)) {
                write(shift, file, man, change);
            }
        }
    }

    /** One couple in twenty registers somewhere else. */
    private static boolean here(Shift shift, Person man, MaritalChange change) {
        return Dice.of(Dice.mix(shift.seed(), HERE), man.number(), change.day()).chance(0.95);
    }

    private void write(Shift shift, DelimitedFile file, Person man, MaritalChange change) throws IOException {
        boolean divorce = change.status() == MaritalChange.DIVORCED;
        String county = man.household().village().code().substring(0, 6);
        Party husband = party(shift, man, change);
        Party wife = party(shift, change.spouse(), change);
        String number =
                (divorce ? "L" : "J") + county + "-" + Calendar.year(change.day()) + "-" + (1_000_000 + man.number());
        long line = file.write(
                number,
                divorce ? "IB" : "IA",
                Dates.dashed(Calendar.packed(change.day())),
                county,
                husband.written.name(),
                Dates.dashed(husband.written.birth()),
                husband.document(),
                husband.written.id(),
                husband.nation(),
                husband.folk,
                wife.written.name(),
                Dates.dashed(wife.written.birth()),
                wife.document(),
                wife.written.id(),
                wife.nation(),
                wife.folk);
        if (line != DelimitedFile.BROKEN) {
            var items = RowItems.dated(0, Calendar.packed(change.day()));
            RowFacts his = RowFacts.bare(husband.folk, wife.written.tells(), items);
            RowFacts hers = RowFacts.bare(wife.folk, husband.written.tells(), items);
            shift.truth().mention(file.name(), line, 0, "husband", husband.written, his);
            shift.truth().mention(file.name(), line, 1, "wife", wife.written, hers);
        }
    }

    private Party party(Shift shift, Person person, MaritalChange change) {
        Dice dice = shift.dice(person, change.day());
        Written written = shift.written(person, 1, dice).withoutSex();
        Coded folk = Coded.ethnicity(codes.shortPeople(person.ethnicity()), "其他族", shift, 1, dice);
        return new Party(written, person.foreign() ? "" : folk.code());
    }

    private record Party(Written written, String folk) {
        String document() {
            return written.person().foreign() ? "护照" : written.idFault() == Fault.ID_MISSING ? "" : "身份证";
        }

        String nation() {
            return written.person().foreign() ? "越南" : "中国";
        }
    }
}
