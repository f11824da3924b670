package org.qingce.simulate.extract;

import java.io.IOException;
import org.qingce.simulate.fault.Fault;
import org.qingce.simulate.fault.Written;
import org.qingce.simulate.truth.RowFacts;
import org.qingce.simulate.truth.RowItems;
import org.qingce.simulate.world.Calendar;
import org.qingce.simulate.world.Dice;
import org.qingce.simulate.world.Person;
import org.qingce.simulate.world.Place;

/** Resident health files: a snapshot of those who live here and have one, most of them old people and small children. */
final class HealthRecord implements Extract {
    private static final Layout LAYOUT = Layout.quoted(9);
    private static final String[] COLUMNS =
            "档案编号,姓名,性别,出生日期,身份证号,民族,婚姻状况,文化程度,联系电话,现住址,现住区划,户籍地址,户籍区划,建档日期,更新日期".split(",", -1);
    private static final long MEMBERS = 503;
    private static final int INFANT = 2;
    private static final double OF_OLD_AND_SMALL = 0.9;
    private static final double OF_OTHERS = 0.1;

    private final Codes codes;

    HealthRecord(Codes codes) {
        this.codes = codes;
    }

    @Override
    public void write(Shift shift) throws IOException {
        try (DelimitedFile file = new DelimitedFile(shift, ".csv", LAYOUT, COLUMNS)) {
            for (Person person : shift.world().people()) {
                if (holds(person, shift)) {
                    write(shift, file, person);
                }
                shift.progress().accept(1);
            }
        }
    }

    private static boolean holds(Person person, Shift shift) {
        int day = shift.day();
        if (person.birthDay() > day - 30 || !person.residence(day).inside()) {
            return false;
        }
        Dice dice = Dice.of(shift.seed(), MEMBERS, person.number());
        int age = Calendar.age(person.birthDay(), day);
        boolean held = dice.chance(age >= 60 || age < 7 ? OF_OLD_AND_SMALL : OF_OTHERS);
        boolean forgotten = dice.chance(0.15);
        return held && (!person.dead(day) || forgotten);
    }

    private void write(Shift shift, DelimitedFile file, Person person) throws IOException {
        int day = shift.day();
        Dice dice = shift.dice(person, 0);
        double strain = shift.strain(person, 1);
        Written named = shift.written(person, strain, dice);
        boolean infant = Calendar.age(person.birthDay(), day) < INFANT;
        Written written = infant ? shift.unnamed(named, strain, dice) : named;
        int people = person.ethnicity();
        String form = dice.chance(0.2) ? codes.shortPeople(people) : codes.people(people);
        Coded ethnicity = Coded.ethnicity(form, "不详", shift, strain, dice);
        Home home = Home.of(person, shift, strain, dice);
        Coded residence = home.residenceCode(shift, strain, dice);
        Coded hukou = home.hukouCode(shift, strain, dice);
        Standing standing = Standing.of(person, shift, strain, dice);
        boolean schoolUnknown = shift.strikes(Fault.ITEM_EDUCATION_UNKNOWN, strain, dice);
        String sex = written.sex() == null ? "" : written.sex().text();
        int opened = Math.max(person.birthDay() + 20, Calendar.day(2009, 7, 1) + dice.below(5000));
        String marital = standing.status() == 0 ? "" : Codes.maritalShort(standing.status());
        String education = schoolUnknown ? "未知" : Codes.education(person.education());
        Phones phone = Phones.of(person, shift, strain, dice);
        int seen = Math.min(Math.max(opened, shift.updated(person)), person.deathDay());
        int updated = Dates.known(seen, day);
        long line = file.write(
                fileNumber(person, person.residence(day)),
                written.name(),
                sex,
                Dates.slashed(written.birth()),
                written.id(),
                ethnicity.code(),
                marital,
                education,
                phone.text(),
                home.residenceAddress(),
                residence.code(),
                home.hukouAddress(),
                hukou.code(),
                Dates.slashed(Dates.known(opened, day)),
                Dates.slashed(updated));
        if (line != DelimitedFile.BROKEN) {
            var items = new RowItems(
                    education, phone.text(), phone.fault(), "", marital, 0, "", "", 0, 0, 0, "", 0, updated);
            RowFacts facts = new RowFacts(
                    0,
                    ethnicity.code(),
                    hukou.code(),
                    hukou.fault(),
                    residence.code(),
                    residence.fault(),
                    false,
                    "",
                    home.place(false),
                    false,
                    items);
            shift.truth().mention(file.name(), line, 0, "person", written, facts);
        }
    }

    /** Village and a serial of five digits: 17 digits in all. */
    private static String fileNumber(Person person, Place village) {
        return village.code() + (10_000 + person.number() % 90_000);
    }
}
