package org.qingce.simulate.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.qingce.simulate.fault.Fault;
import org.qingce.simulate.fault.Written;
import org.qingce.simulate.truth.RowFacts;
import org.qingce.simulate.truth.RowItems;
import org.qingce.simulate.truth.RowPlace;
import org.qingce.simulate.world.Calendar;
import org.qingce.simulate.world.Dice;
import org.qingce.simulate.world.Person;

/** Death certificates: a delta by day of report. Most deaths get one. */
final class HealthDeath implements Extract {
    private static final Layout LAYOUT = Layout.csv(StandardCharsets.UTF_8, false, 8);
    private static final String[] COLUMNS = "证件类型,证件号码,姓名,性别,民族,出生日期,死亡日期,年龄,户籍地址,户籍区划,现住区划,报告日期,报告单位".split(",", -1);
    private static final long CERTIFIED = 505;
    private static final double SHARE = 0.88;

    private final Codes codes;

    HealthDeath(Codes codes) {
        this.codes = codes;
    }

    @Override
    public void write(Shift shift) throws IOException {
        try (DelimitedFile file = new DelimitedFile(shift, ".csv", LAYOUT, COLUMNS)) {
            for (Person person : shift.world().people()) {
                Dice dice = Dice.of(shift.seed(), CERTIFIED, person.number());
                if (person.dead(shift.day()) && dice.chance(SHARE)) {
                    int reported = person.deathDay() + (dice.chance(0.9) ? dice.between(1, 14) : dice.between(15, 90));
                    if (shift.night().takes(reported)) {
                        write(shift, file, person, reported);
                    }
                }
                shift.progress().accept(1);
            }
        }
    }

    private void write(Shift shift, DelimitedFile file, Person person, int reported) throws IOException {
        Dice dice = shift.dice(person, 0);
        Written written = shift.written(person, 1, dice);
        Coded ethnicity = Coded.ethnicity(codes.people(person.ethnicity()), "未知民族", shift, 1, dice);
        Coded hukou = Coded.division(person.hukou(), shift, 1, dice);
        Coded residence = Coded.division(person.residence(reported), shift, 1, dice);
        int age = Calendar.age(person.birthDay(), person.deathDay());
        boolean wrongAge = shift.strikes(Fault.ITEM_AGE_WRONG, 1, dice);
        long line = file.write(
                person.foreign() ? "护照" : "居民身份证",
                written.id(),
                written.name(),
                written.sex() == null
                        ? ""
                        : written.sex().code() + " " + written.sex().text(),
                ethnicity.code(),
                Dates.chinese(written.birth()),
                Dates.dashed(Calendar.packed(person.deathDay())),
                Integer.toString(wrongAge ? age + dice.between(5, 20) : age),
                Addresses.hukou(person),
                hukou.code(),
                residence.code(),
                Dates.dashed(Calendar.packed(reported)),
                organ(person, dice));
        if (line != DelimitedFile.BROKEN) {
            var items = RowItems.dated(Calendar.packed(person.deathDay()), Calendar.packed(reported));
            RowPlace place = new RowPlace("", person.hukou().code(), "");
            RowFacts facts = new RowFacts(
                    0,
                    ethnicity.code(),
                    hukou.code(),
                    hukou.fault(),
                    residence.code(),
                    residence.fault(),
                    true,
                    "",
                    place,
                    false,
                    items);
            shift.truth().mention(file.name(), line, 0, "person", written, facts);
        }
    }

    private static String organ(Person person, Dice dice) {
        String county = Addresses.county(person);
        return county + (dice.chance(0.5) ? "人民医院" : "疾病预防控制中心");
    }
}
