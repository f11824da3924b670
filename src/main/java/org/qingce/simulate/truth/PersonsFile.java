package org.qingce.simulate.truth;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qingce.simulate.world.Calendar;
import org.qingce.simulate.world.Person;
import org.qingce.simulate.world.SecondRegistration;
import org.qingce.simulate.world.World;

/** {@code persons.tsv}: everyone born by the last night, as they are on it. */
public final class PersonsFile {
    private static final String COLUMNS =
            "person\tid_number\tname\tsex\tbirth_date\tethnicity\thukou_division\tresidence_division\thousehold\tmother\tfather"
                    + "\tspouse\tmarital_status\tregistered_on\tcancelled_on\tdeath_date\tforeign"
                    + "\tformer_name\tother_number\tother_name\tother_birth_date\tother_division\tother_household\n";

    private PersonsFile() {}

    /** Dates after the last night are left out: nobody can know them yet. */
    public static void write(Path file, World world, int lastDay) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.append(COLUMNS);
            StringBuilder row = new StringBuilder(200);
            for (Person person : world.people()) {
                if (person.birthDay() <= lastDay) {
                    row.setLength(0);
                    write(row, person, lastDay);
                    out.append(row);
                }
            }
        }
    }

    private static void write(StringBuilder row, Person person, int day) {
        boolean inside = person.hukou().inside();
        row.append(person.number()).append('\t').append(person.idNumber(day));
        add(row, person.name()).append('\t').append(person.sex().code());
        add(row, date(person.birthDay(), day));
        row.append('\t').append(person.ethnicity() < 10 ? "0" : "").append(person.ethnicity());
        add(row, person.hukou().code());
        add(row, person.residence(day).code());
        row.append('\t').append(person.household().number());
        add(row, number(person.mother()));
        add(row, number(person.father()));
        add(row, number(person.spouse(day)));
        row.append('\t').append(person.maritalStatus(day));
        add(row, inside ? date(person.registeredDay(), day) : "");
        add(row, inside ? date(person.cancelledDay(), day) : "");
        add(row, date(person.deathDay(), day));
        add(row, person.foreign() ? "1" : "0");
        add(row, person.formerName() == null ? "" : person.formerName());
        second(row, person.second());
        row.append('\n');
    }

    private static void second(StringBuilder row, @Nullable SecondRegistration second) {
        if (second == null) {
            row.append("\t\t\t\t\t");
            return;
        }
        add(row, second.papers().number());
        add(row, second.name());
        add(row, LocalDate.ofEpochDay(second.birthDay()).toString());
        add(row, second.hukou().code());
        row.append('\t').append(second.household().number());
    }

    private static StringBuilder add(StringBuilder row, String value) {
        return row.append('\t').append(value);
    }

    private static String date(int day, int lastDay) {
        return day == Calendar.NEVER || day > lastDay
                ? ""
                : LocalDate.ofEpochDay(day).toString();
    }

    private static String number(@Nullable Person person) {
        return person == null || person.number() == 0 ? "" : Integer.toString(person.number());
    }
}
