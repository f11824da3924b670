package org.qingce.simulate.extract;

import java.io.IOException;
import java.util.List;
import org.qingce.simulate.fault.Fault;
import org.qingce.simulate.fault.Written;
import org.qingce.simulate.truth.RowFacts;
import org.qingce.simulate.truth.RowItems;
import org.qingce.simulate.truth.RowPlace;
import org.qingce.simulate.world.Calendar;
import org.qingce.simulate.world.Dice;
import org.qingce.simulate.world.Person;

/** Cremations: a delta by day of cremation; times partly as Excel dates, partly as text. */
final class CivilDeath implements Extract {
    private static final List<String> COLUMNS = List.of(
            "NAME",
            "SEX",
            "CARD_TYPE",
            "ID_CARD",
            "FOLK",
            "FAMILY_ADD",
            "DEATH_TIME",
            "CREMATION_TIME",
            "CREATE_ORGAN_NAME");
    private static final long CREMATED = 507;

    private final Codes codes;
    private final int rowsPerFile;

    CivilDeath(Codes codes, int rowsPerFile) {
        this.codes = codes;
        this.rowsPerFile = rowsPerFile;
    }

    @Override
    public void write(Shift shift) throws IOException {
        try (Sheets sheets = new Sheets(shift, COLUMNS, rowsPerFile)) {
            for (Person person : shift.world().people()) {
                Dice dice = Dice.of(shift.seed(), CREMATED, person.number());
                double share = person.household().village().urban() ? 0.9 : 0.4;
                if (person.dead(shift.day()) && dice.chance(share)) {
                    int cremated = person.deathDay() + dice.between(1, 4);
                    if (shift.night().takes(cremated)) {
                        write(shift, sheets, person, cremated);
                    }
                }
                shift.progress().accept(1);
            }
        }
    }

    private void write(Shift shift, Sheets sheets, Person person, int cremated) throws IOException {
        Dice dice = shift.dice(person, 0);
        Written written = shift.written(person, 1, dice).withoutBirth();
        String form = dice.chance(0.5) ? codes.shortPeople(person.ethnicity()) : codes.people(person.ethnicity());
        Coded folk = Coded.ethnicity(form, "不明", shift, 1, dice);
        boolean asText = dice.chance(0.3);
        sheets.row();
        sheets.text(0, written.name());
        sheets.text(1, written.sex() == null ? "" : written.sex().text());
        sheets.text(2, person.foreign() ? "护照" : "身份证");
        boolean damaged = written.idFault() == Fault.ID_EXCEL && written.id().endsWith("000");
        if (damaged) {
            sheets.number(3, Long.parseLong(written.id()));
        } else {
            sheets.text(3, written.id());
        }
        sheets.text(4, folk.code());
        sheets.text(5, Addresses.hukou(person));
        sheets.time(6, person.deathDay(), dice.below(1440), asText);
        sheets.time(7, cremated, 8 * 60 + dice.below(480), asText);
        sheets.text(8, Addresses.county(person) + "殡仪馆");
        var items = RowItems.dated(Calendar.packed(person.deathDay()), Calendar.packed(cremated));
        RowPlace place = new RowPlace("", person.hukou().code(), "");
        RowFacts facts = new RowFacts(
                0, folk.code(), "", Fault.NOT_CARRIED, "", Fault.NOT_CARRIED, true, "", place, false, items);
        shift.truth().mention(sheets.name(), sheets.line(), 0, "person", written, facts);
    }
}
