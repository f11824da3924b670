package org.qingce.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingce.job.ReconciliationDesk;
import org.qingce.measures.Masking;
import org.qingce.measures.reconciliation.CaseRow;
import org.qingce.measures.reconciliation.CaseRow.Party;
import org.qingce.measures.reconciliation.MonthRow;

/** A reconciled month in words and tables. */
final class ReconciliationView {

    private static final int MOST_ON_TERMINAL = 50;

    private final Console console;
    private final ReconciliationDesk.Month month;

    ReconciliationView(Console console, ReconciliationDesk.Month month) {
        this.console = console;
        this.month = month;
    }

    /** The month by township: cases, those that match, and per source how many it does not know. */
    void townships() {
        console.say(
                "reconcile.month",
                month.expectation().title().in(console.locale()),
                month.month().toString(),
                month.townships().stream().mapToLong(MonthRow::cases).sum(),
                month.townships().stream().mapToLong(MonthRow::matched).sum());
        try (var table = new AlignedTable(console.out())) {
            var headings = new ArrayList<>(texts("column.division", "column.place", "column.cases", "column.matched"));
            month.expectation()
                    .sources()
                    .forEach(source -> headings.add(console.messages().text("column.missing-in", source)));
            table.add(headings);
            month.townships().forEach(row -> table.add(township(row)));
        }
    }

    private List<String> township(MonthRow row) {
        var cells = new ArrayList<>(List.of(
                row.division(),
                Objects.requireNonNullElse(row.name(), ""),
                Long.toString(row.cases()),
                Long.toString(row.matched())));
        for (String source : month.expectation().sources()) {
            MonthRow.Known known = row.sources().get(source);
            cells.add(known == null ? "" : Long.toString(row.cases() - known.present()));
        }
        return cells;
    }

    /** The first of the list, masked. */
    void list() {
        if (month.cases().isEmpty()) {
            return;
        }
        console.out().println();
        try (var table = new AlignedTable(console.out())) {
            table.add(headings());
            rows(Masking::field).stream().limit(MOST_ON_TERMINAL).forEach(table::add);
        }
        if (month.cases().size() > MOST_ON_TERMINAL) {
            console.say("reconcile.more", month.cases().size() - MOST_ON_TERMINAL);
        }
    }

    /** What the list is of. */
    String title() {
        return month.expectation().title().in(console.locale()) + " " + month.month();
    }

    /** Headings of the list. */
    List<String> headings() {
        return texts(
                "column.division",
                "column.place",
                "column.person",
                "column.name",
                "column.sex",
                "column.birth-date",
                "column.id-number",
                "column.partner",
                "column.partner-number",
                "column.present",
                "column.missing",
                "column.differing");
    }

    /**
     * The list.
     *
     * @param shown how a value of a field is shown: field, value
     */
    List<List<String>> rows(BinaryOperator<String> shown) {
        return month.cases().stream().map(one -> row(one, shown)).toList();
    }

    private static List<String> row(CaseRow row, BinaryOperator<String> shown) {
        Party person = row.person();
        Party other = row.other();
        return List.of(
                Objects.requireNonNullElse(row.division(), ""),
                Objects.requireNonNullElse(row.divisionName(), ""),
                Long.toString(person.personId()),
                shown("name", person.name(), shown),
                Objects.requireNonNullElse(person.sex(), ""),
                Objects.toString(person.birthDate(), ""),
                shown("id_number", person.idNumber(), shown),
                other == null ? "" : shown("name", other.name(), shown),
                other == null ? "" : shown("id_number", other.idNumber(), shown),
                String.join(" ", row.present()),
                String.join(" ", row.missing()),
                row.differences().stream()
                        .map(word -> word.field() + " " + word.source() + "=" + shown.apply(word.field(), word.said()))
                        .collect(Collectors.joining("; ")));
    }

    private static String shown(String field, @Nullable String value, BinaryOperator<String> shown) {
        return value == null ? "" : shown.apply(field, value);
    }

    private List<String> texts(String... keys) {
        return List.of(keys).stream().map(key -> console.messages().text(key)).toList();
    }
}
