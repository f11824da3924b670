package org.qingce.simulate.extract;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingce.simulate.fault.Fault;
import org.qingce.simulate.fault.Written;
import org.qingce.simulate.truth.RowFacts;
import org.qingce.simulate.truth.RowItems;
import org.qingce.simulate.truth.RowPlace;
import org.qingce.simulate.world.Calendar;
import org.qingce.simulate.world.Dice;
import org.qingce.simulate.world.Household;
import org.qingce.simulate.world.Person;
import org.qingce.simulate.world.Place;
import org.qingce.simulate.world.SecondRegistration;

/**
 * The household register: a snapshot, household by household, of all who are registered, cancelled entries included; at the end the
 * second entries of those who are registered twice.
 */
final class PoliceResident implements Extract {
    private static final Layout LAYOUT = Layout.csv(Charset.forName("GB18030"), false, 8);
    private static final String[] COLUMNS =
            ("gmsfhm,xm,cym,xb,csrq,mz,jgssxdm,hjdxzqh,hjdxz,hkxzfldm,hh,hrks,yhzgxdm,xzzxz,xl,hyzk"
                            + ",hyzkbgrq,swrq,zxsj,poxm,pogmsfhm,fqxm,fqgmsfhm,mqxm,mqgmsfhm,gxsj")
                    .split(",", -1);

    @Override
    public void write(Shift shift) throws IOException {
        List<Person> twice = new ArrayList<>();
        var sizes = new HouseholdSizes(shift);
        try (DelimitedFile file = new DelimitedFile(shift, ".csv", LAYOUT, COLUMNS)) {
            for (Household household : shift.world().households()) {
                Person head = household.head(shift.day());
                for (Person member : household.members()) {
                    if (member.registered(shift.day())) {
                        Booklet booklet = new Booklet(household, member.hukou(), head == null ? member : head);
                        write(shift, file, sizes, member, booklet, null);
                        if (member.second() != null) {
                            twice.add(member);
                        }
                    }
                }
                shift.progress().accept(household.members().size());
            }
            for (Person person : twice) {
                write(shift, file, sizes, person, Booklet.of(person, person.second(), shift.day()), person.second());
            }
        }
    }

    private static void write(
            Shift shift,
            DelimitedFile file,
            HouseholdSizes sizes,
            Person person,
            Booklet booklet,
            @Nullable SecondRegistration second)
            throws IOException {
        int day = shift.day();
        int copy = second == null ? 0 : 1;
        Dice dice = shift.dice(person, copy);
        double strain = shift.strain(person, 1);
        Written written = shift.written(person, second == null ? person.papers(day) : second.papers(), strain, dice);
        Coded ethnicity = Coded.ethnicity(Dates.two(person.ethnicity()), "69", shift, strain, dice);
        Coded division = Coded.division(booklet.hukou(), shift, strain, dice);
        Standing standing = Standing.of(person, shift, strain, dice);
        String relation = shift.strikes(Fault.ITEM_RELATION_MISSING, strain, dice) ? "" : booklet.relation(person, day);
        String nature = nature(booklet.hukou(), shift, strain, dice);
        boolean schoolUnknown = shift.strikes(Fault.ITEM_EDUCATION_UNKNOWN, strain, dice);
        boolean forgotten = shift.strikes(Fault.ITEM_FORMER_NAME_MISSING, strain, dice);
        String former = forgotten || person.formerName() == null ? "" : person.formerName();
        String formerName = former.equals(written.name()) ? "" : former;
        String sex = written.sex() == null ? "" : String.valueOf(written.sex().code());
        String marital = standing.status() == 0 ? "" : Integer.toString(standing.status());
        int cancelledDay = second == null ? person.cancelledDay() : Calendar.NEVER;
        boolean cancelled = cancelledDay <= day;
        String education = schoolUnknown ? "99" : Integer.toString(person.education());
        int died = cancelled ? Dates.known(person.deathDay(), day) : 0;
        Relatives relatives = Relatives.of(person, shift, strain);
        int size = sizes.of(booklet.household());
        List<String> named = relatives.cells();
        long line = file.write(
                written.id(),
                written.name(),
                formerName,
                sex,
                Dates.compact(written.birth()),
                ethnicity.code(),
                booklet.hukou().code().substring(0, 6),
                division.code(),
                booklet.address(),
                nature,
                booklet.number(),
                Integer.toString(size),
                relation,
                Addresses.residence(person, day),
                education,
                marital,
                Dates.compact(standing.changed()),
                Dates.compact(died),
                Dates.stamp(cancelledDay, day, person.number()),
                named.get(0),
                named.get(1),
                named.get(2),
                named.get(3),
                named.get(4),
                named.get(5),
                Dates.stamp(shift.updated(person), day, person.number()));
        if (line != DelimitedFile.BROKEN) {
            String missing = new MainItems()
                    .need("relation", relation)
                    .need("name", written.name())
                    .need("sex", sex)
                    .need("birth_date", Dates.compact(written.birth()))
                    .need("id_number", written.id())
                    .need("ethnicity", ethnicity.code())
                    .need("hukou_nature", nature)
                    .need("marital_status", marital)
                    .missing();
            var items = new RowItems(
                    education,
                    "",
                    Fault.NOT_CARRIED,
                    formerName,
                    marital,
                    standing.changed(),
                    nature,
                    relation,
                    died,
                    Dates.known(cancelledDay, day),
                    size,
                    "",
                    0,
                    Dates.known(shift.updated(person), day));
            RowFacts facts = new RowFacts(
                    copy,
                    ethnicity.code(),
                    division.code(),
                    division.fault(),
                    "",
                    Fault.NOT_CARRIED,
                    cancelled,
                    missing,
                    new RowPlace(
                            booklet.number(),
                            booklet.hukou().code(),
                            person.residence(day).code()),
                    relatives.tell(),
                    items);
            shift.truth().mention(file.name(), line, 0, "person", written, facts);
            mention(shift, file, line, 1, "spouse", relatives.spouse(), written);
            mention(shift, file, line, 2, "father", relatives.father(), written);
            mention(shift, file, line, 3, "mother", relatives.mother(), written);
        }
    }

    private static void mention(
            Shift shift,
            DelimitedFile file,
            long line,
            int slot,
            String role,
            @Nullable Written relative,
            Written person)
            throws IOException {
        boolean filled =
                relative != null && !(relative.name().isEmpty() && relative.id().isEmpty());
        if (relative != null && filled) {
            RowFacts facts = RowFacts.bare("", person.tells(), RowItems.NONE);
            shift.truth().mention(file.name(), line, slot, role, relative, facts);
        }
    }

    private static String nature(Place hukou, Shift shift, double strain, Dice dice) {
        if (shift.strikes(Fault.ITEM_NATURE_MISSING, strain, dice)) {
            return "";
        }
        return hukou.urban() ? "1" : "2";
    }
}
