package org.qingce.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingce.identity.DocumentNumber;
import org.qingce.identity.Repair;
import org.qingce.identity.Repairs;
import org.qingce.identity.SpreadsheetDamage;

/** Rows as an aligned table in the reader's language, with the grounds for each suggestion. */
final class CheckIdTable implements CheckIdWriter {
    private static final List<String> COLUMNS =
            List.of("input", "kind", "status", "normalised", "birth_date", "sex", "division", "suggestion");

    private final AlignedTable table;
    private final ResourceBundle words;

    CheckIdTable(PrintWriter out, ResourceBundle words) {
        this.words = words;
        this.table = new AlignedTable(out);
        table.add(COLUMNS.stream()
                .map(column -> words.getString("column." + column))
                .toList());
    }

    @Override
    public void write(CheckIdRow row) {
        DocumentNumber number = row.number();
        List<String> cells = new ArrayList<>();
        cells.add(row.input());
        cells.add(words.getString("kind." + number.kind()));
        cells.add(status(number));
        cells.add(orNothing(number.normalised()));
        cells.add(number.birthDate() == null ? "" : number.birthDate().toString());
        cells.add(
                number.sex() == null
                        ? ""
                        : words.getString("sex." + number.sex().code()));
        cells.add((orNothing(number.divisionCode()) + " " + orNothing(DivisionNames.of(number))).strip());
        cells.add(suggestion(row.repairs()));
        table.add(cells);
    }

    @Override
    public void close() {
        table.close();
    }

    private String status(DocumentNumber number) {
        String status = words.getString("status." + number.status());
        return number.damage() == SpreadsheetDamage.NONE
                ? status
                : status + words.getString("damage." + number.damage());
    }

    private String suggestion(Repairs repairs) {
        Repair suggestion = repairs.suggestion();
        if (suggestion != null) {
            String evidence = suggestion.evidence().stream()
                    .map(kind -> words.getString("evidence." + kind))
                    .collect(Collectors.joining(words.getString("separator")));
            return phrase(
                    "suggested",
                    suggestion.number(),
                    phrase("operation." + suggestion.operation(), suggestion.position()),
                    evidence);
        }
        return repairs.candidates().isEmpty()
                ? ""
                : phrase("candidates", repairs.candidates().size());
    }

    private String phrase(String key, Object... values) {
        return String.format(Locale.ROOT, words.getString(key), values);
    }

    private static String orNothing(@Nullable String value) {
        return value == null ? "" : value;
    }
}
