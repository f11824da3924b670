package org.qingce.simulate.extract;

import java.io.IOException;
import java.nio.charset.Charset;
import org.qingce.simulate.fault.Fault;
import org.qingce.simulate.fault.Written;
import org.qingce.simulate.truth.RowFacts;
import org.qingce.simulate.truth.RowItems;
import org.qingce.simulate.world.Dice;
import org.qingce.simulate.world.Household;
import org.qingce.simulate.world.Person;
import org.qingce.simulate.world.Place;
import org.qingce.simulate.world.Relations;

/** The household register: a snapshot, household by household, of all who are registered, cancelled entries included. */
final class PoliceResident implements Extract {
    private static final Layout LAYOUT = Layout.csv(Charset.forName("GB18030"), false, 8);
    private static final String[] COLUMNS =
            ("gmsfhm,xm,cym,xb,csrq,mz,jgssxdm,hjdxzqh,hjdxz,hkxzfldm,hh,yhzgxdm,xzzxz,xl,hyzk"
                            + ",hyzkbgrq,swrq,zxsj,gxsj")
                    .split(",", -1);

    @Override
    public void write(Shift shift) throws IOException {
        try (DelimitedFile file = new DelimitedFile(shift, ".csv", LAYOUT, COLUMNS)) {
            for (Household household : shift.world().households()) {
                Person head = household.head(shift.day());
                for (Person member : household.members()) {
                    if (member.registered(shift.day())) {
                        write(shift, file, member, head == null ? member : head);
                    }
                }
                shift.progress().accept(household.members().size());
            }
        }
    }

    private static void write(Shift shift, DelimitedFile file, Person person, Person head) throws IOException {
        int day = shift.day();
        Dice dice = shift.dice(person, 0);
        double strain = shift.strain(person, 1);
        Written written = shift.written(person, strain, dice);
        Coded ethnicity = Coded.ethnicity(Dates.two(person.ethnicity()), "69", shift, strain, dice);
        Coded division = Coded.division(person.hukou(), shift, strain, dice);
        Standing standing = Standing.of(person, shift, strain, dice);
        String relation = shift.strikes(Fault.ITEM_RELATION_MISSING, strain, dice)
                ? ""
                : Dates.two(Relations.code(head, person, day));
        String nature = nature(person.hukou(), shift, strain, dice);
        boolean schoolUnknown = shift.strikes(Fault.ITEM_EDUCATION_UNKNOWN, strain, dice);
        String sex = written.sex() == null ? "" : String.valueOf(written.sex().code());
        String marital = standing.status() == 0 ? "" : Integer.toString(standing.status());
        boolean cancelled = person.cancelledDay() <= day;
        String education = schoolUnknown ? "99" : Integer.toString(person.education());
        int died = cancelled ? Dates.known(person.deathDay(), day) : 0;
        long line = file.write(
                written.id(),
                written.name(),
                dice.chance(0.01) ? written.name().substring(0, 1) + "老" + dice.between(2, 9) : "",
                sex,
                Dates.compact(written.birth()),
                ethnicity.code(),
                person.hukou().code().substring(0, 6),
                division.code(),
                Addresses.hukou(person),
                nature,
                Integer.toString(person.household().number()),
                relation,
                Addresses.residence(person, day),
                education,
                marital,
                Dates.compact(standing.changed()),
                Dates.compact(died),
                Dates.stamp(person.cancelledDay(), day, person.number()),
                Dates.stamp(shift.updated(person), day, person.number()));
        if (line != DelimitedFile.BROKEN) {
            MainItems main = new MainItems()
                    .need("relation", relation)
                    .need("name", written.name())
                    .need("sex", sex)
                    .need("birth_date", Dates.compact(written.birth()))
                    .need("id_number", written.id())
                    .need("ethnicity", ethnicity.code())
                    .need("hukou_nature", nature)
                    .need("marital_status", marital);
            var items = new RowItems(
                    education,
                    "",
                    marital,
                    standing.changed(),
                    nature,
                    relation,
                    died,
                    Dates.known(person.cancelledDay(), day),
                    Dates.known(shift.updated(person), day));
            RowFacts facts = new RowFacts(
                    0, ethnicity.code(), division.code(), division.fault(), "", cancelled, main.missing(), items);
            shift.truth().mention(file.name(), line, 0, "person", written, facts);
        }
    }

    private static String nature(Place hukou, Shift shift, double strain, Dice dice) {
        if (shift.strikes(Fault.ITEM_NATURE_MISSING, strain, dice)) {
            return "";
        }
        return hukou.urban() ? "1" : "2";
    }
}
