package org.qingce.simulate.extract;

import java.io.IOException;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import org.qingce.simulate.fault.Fault;
import org.qingce.simulate.fault.Written;
import org.qingce.simulate.truth.RowFacts;
import org.qingce.simulate.truth.RowItems;
import org.qingce.simulate.truth.RowPlace;
import org.qingce.simulate.world.Calendar;
import org.qingce.simulate.world.Dice;
import org.qingce.simulate.world.Person;

/** Birth certificates: a delta by day of issue, child, mother and father; the child has no number yet. */
final class HealthBirth implements Extract {
    private static final int[] WIDTHS = {10, 30, 1, 12, 2, 2, 4, 30, 6, 2, 2, 20, 30, 6, 2, 2, 20, 40, 8, 12};
    private static final long CERTIFIED = 506;
    private static final double SHARE = 0.95;

    @Override
    public void write(Shift shift) throws IOException {
        try (FixedWidthFile file = new FixedWidthFile(shift, ".txt", Charset.forName("GB18030"), WIDTHS)) {
            for (Person child : shift.world().people()) {
                Person mother = child.mother();
                Dice dice = Dice.of(shift.seed(), CERTIFIED, child.number());
                if (mother != null && mother.number() > 0 && dice.chance(SHARE)) {
                    int issued = child.birthDay() + (dice.chance(0.93) ? dice.between(1, 10) : dice.between(11, 120));
                    if (shift.night().takes(issued)) {
                        write(shift, file, child, mother, issued);
                    }
                }
                shift.progress().accept(1);
            }
        }
    }

    private static void write(Shift shift, FixedWidthFile file, Person child, Person mother, int issued)
            throws IOException {
        Dice dice = shift.dice(child, 0);
        Written written = shift.unnamed(shift.written(child, 1, dice).withoutId(), 1, dice);
        Parent first = parent(shift, mother, child);
        boolean unknown = child.father() == null || child.father().number() == 0 || dice.chance(0.015);
        Parent second = parent(shift, unknown ? null : child.father(), child);
        Coded division = Coded.division(child.household().village(), shift, 1, dice);
        int weeks = dice.around(39, 4);
        int weight = dice.around(3200, 900) - Math.max(0, 38 - weeks) * 150;
        boolean wrong = shift.strikes(Fault.ITEM_WEIGHT_WRONG, 1, dice);
        long line = file.write(
                (char) ('A' + Calendar.year(child.birthDay()) % 26) + nine(child.number()),
                written.name(),
                written.sex() == null ? "" : String.valueOf(written.sex().code()),
                Dates.compact(written.birth()) + Dates.two(dice.below(24)) + Dates.two(dice.below(60)),
                Integer.toString(weeks),
                Integer.toString(dice.around(50, 4)),
                Integer.toString(wrong ? weight / 10 : weight),
                first.name(),
                first.nation(),
                first.folk(),
                first.documentType(),
                first.document(),
                second.name(),
                second.nation(),
                second.folk(),
                second.documentType(),
                second.document(),
                Addresses.county(child) + (dice.chance(0.6) ? "妇幼保健院" : "人民医院"),
                Dates.compact(Calendar.packed(issued)),
                division.code());
        RowFacts facts = new RowFacts(
                0,
                "",
                division.code(),
                division.fault(),
                "",
                Fault.NOT_CARRIED,
                false,
                "",
                RowPlace.NONE,
                first.tells() || second.tells(),
                RowItems.dated(0, Calendar.packed(issued)));
        shift.truth().mention(file.name(), line, 0, "child", written, facts);
        mention(shift, file, line, 1, "mother", first, second.tells());
        mention(shift, file, line, 2, "father", second, first.tells());
    }

    private static void mention(
            Shift shift, FixedWidthFile file, long line, int slot, String role, Parent parent, boolean kin)
            throws IOException {
        if (parent.written != null) {
            Written plain = parent.written.withoutBirth().withoutSex();
            RowFacts facts = RowFacts.bare(parent.folk, kin, RowItems.NONE);
            shift.truth().mention(file.name(), line, slot, role, plain, facts);
        }
    }

    private static Parent parent(Shift shift, @Nullable Person person, Person child) {
        if (person == null) {
            return new Parent(null, "");
        }
        Dice dice = shift.dice(person, child.number());
        Written written = shift.written(person, 1, dice).narrow();
        Coded folk = Coded.ethnicity(Dates.two(person.ethnicity()), "00", shift, 1, dice);
        return new Parent(written, person.foreign() ? "" : folk.code());
    }

    private static String nine(int number) {
        String digits = Integer.toString(number);
        return "0".repeat(9 - digits.length()) + digits;
    }

    private record Parent(@Nullable Written written, String folk) {
        String name() {
            return written == null ? "" : written.name();
        }

        boolean tells() {
            return written != null && written.tells();
        }

        String document() {
            return written == null ? "" : written.id();
        }

        String documentType() {
            return written == null ? "" : written.person().foreign() ? "03" : "01";
        }

        String nation() {
            return written == null ? "" : written.person().foreign() ? "越南" : "中国";
        }
    }
}
