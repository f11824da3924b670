package org.qingce.simulate.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.qingce.simulate.fault.Fault;
import org.qingce.simulate.fault.Written;
import org.qingce.simulate.truth.RowFacts;
import org.qingce.simulate.truth.RowItems;
import org.qingce.simulate.world.Calendar;
import org.qingce.simulate.world.Dice;
import org.qingce.simulate.world.Person;

/**
 * The whole-population database as it stands: a snapshot with gaps, errors, second records of the same person (all at the end)
 * and dead who were never taken out.
 */
final class Population implements Extract {
    private static final Layout LAYOUT = Layout.csv(StandardCharsets.UTF_8, true, 13);
    private static final String[] COLUMNS =
            "身份证号,姓名,性别,出生日期,民族,婚姻状况,初婚日期,文化程度,户口性质,户编号,家庭人口数,与户主关系,联系电话,户籍地址,户籍区划,现居住地址,现居住区划,流动人口标志,离开户籍地日期,死亡日期,更新日期"
                    .split(",", -1);
    private static final int NEWS = 20;
    private static final int INFANT = 2;
    private static final long MEMBERS = 501;
    private static final long TWICE = 502;

    private final TownshipHabits habits;
    private final Codes codes;

    Population(TownshipHabits habits, Codes codes) {
        this.habits = habits;
        this.codes = codes;
    }

    @Override
    public void write(Shift shift) throws IOException {
        List<Person> twice = new ArrayList<>();
        var sizes = new HouseholdSizes(shift);
        try (DelimitedFile file = new DelimitedFile(shift, ".csv", LAYOUT, COLUMNS)) {
            for (Person person : shift.world().people()) {
                if (holds(person, shift)) {
                    write(shift, file, sizes, person, 0);
                    if (shift.strikes(Fault.ROW_DUPLICATE, 1, Dice.of(shift.seed(), TWICE, person.number()))) {
                        twice.add(person);
                    }
                }
                shift.progress().accept(1);
            }
            for (Person person : twice) {
                write(shift, file, sizes, person, 1);
            }
        }
    }

    private boolean holds(Person person, Shift shift) {
        int day = shift.day();
        Dice dice = Dice.of(shift.seed(), MEMBERS, person.number());
        double roll = dice.unit();
        if (person.dead(day) && dice.chance(person.dead(day - 365) ? 0.7 : 0.1)) {
            return false;
        }
        if (person.registered(day)) {
            return roll < habits.coverage(person.hukou());
        }
        boolean newborn = person.hukou().inside() && person.birthDay() <= day - NEWS;
        boolean newcomer = !person.hukou().inside() && person.residence(day).inside();
        return (newborn || newcomer) && roll < 0.5;
    }

    private void write(Shift shift, DelimitedFile file, HouseholdSizes sizes, Person person, int copy)
            throws IOException {
        int day = shift.day();
        Dice dice = shift.dice(person, copy);
        double strain = shift.strain(person, habits.strain(person.hukou()));
        Written named = shift.written(person, strain, dice);
        boolean unregistered = !person.registered(day) && Calendar.age(person.birthDay(), day) < INFANT;
        Written written = unregistered ? shift.unnamed(named, strain, dice) : named;
        String people = person.ethnicity() == 36 && dice.chance(0.3) ? "毛难族" : codes.people(person.ethnicity());
        Coded ethnicity = Coded.ethnicity(
                dice.chance(0.02) ? codes.shortPeople(person.ethnicity()) : people, "其它", shift, strain, dice);
        Home home = Home.of(person, shift, strain, dice);
        Coded division = home.hukouCode(shift, strain, dice);
        Coded residence = home.residenceCode(shift, strain, dice);
        Standing standing = Standing.of(person, shift, strain, dice);
        String marital = standing.status() == 0 ? "" : Codes.marital(standing.status());
        String nature = shift.strikes(Fault.ITEM_NATURE_MISSING, strain, dice)
                ? ""
                : home.hukou().urban() ? "非农业户口" : "农业户口";
        String relation = shift.strikes(Fault.ITEM_RELATION_MISSING, strain, dice)
                ? ""
                : home.booklet().relation(person, day);
        boolean schoolUnknown = shift.strikes(Fault.ITEM_EDUCATION_UNKNOWN, strain, dice);
        boolean deathKnown = dice.chance(0.83) && person.dead(day - NEWS);
        String sex = written.sex() == null ? "" : written.sex().text();
        int size = sizes.of(home.booklet().household());
        Sojourn sojourn = Sojourn.of(person, copy, home, shift, strain);
        Phones phone = Phones.of(person, shift, strain, dice);
        int died = deathKnown ? Dates.known(person.deathDay(), day) : 0;
        int updated = Dates.known(shift.updated(person), day);
        String education = schoolUnknown ? "文盲?" : Codes.education(person.education());
        long line = file.write(
                written.id(),
                written.name(),
                sex,
                Dates.dashed(written.birth()),
                ethnicity.code(),
                marital,
                Dates.dashed(standing.first()),
                education,
                nature,
                home.booklet().number(),
                Integer.toString(size),
                relation,
                phone.text(),
                home.hukouAddress(),
                division.code(),
                home.residenceAddress(),
                residence.code(),
                sojourn.migrant(),
                Dates.dashed(sojourn.away()),
                Dates.dashed(died),
                Dates.dashed(updated));
        if (line != DelimitedFile.BROKEN) {
            String missing = new MainItems()
                    .need("relation", relation)
                    .need("name", written.name())
                    .need("sex", sex)
                    .need("birth_date", Dates.dashed(written.birth()))
                    .need("id_number", written.id())
                    .need("ethnicity", ethnicity.code())
                    .need("hukou_nature", nature)
                    .need("marital_status", marital)
                    .missing();
            var items = new RowItems(
                    education,
                    phone.text(),
                    phone.fault(),
                    "",
                    marital,
                    standing.first(),
                    nature,
                    relation,
                    died,
                    0,
                    size,
                    sojourn.migrant(),
                    sojourn.away(),
                    updated);
            RowFacts facts = new RowFacts(
                    copy,
                    ethnicity.code(),
                    division.code(),
                    division.fault(),
                    residence.code(),
                    residence.fault(),
                    deathKnown,
                    missing,
                    home.place(true),
                    false,
                    items);
            shift.truth().mention(file.name(), line, 0, "person", written, facts);
        }
    }
}
