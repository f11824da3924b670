package org.qingce.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingce.report.SheetTable.Column;
import org.qingce.report.SheetTable.Kind;

/** The tables of figures as sheets: what each division has to do, then the extracts as they are, with names beside codes. */
final class ExtractSheets {

    private final ReportBasis basis;
    private final Messages messages;

    ExtractSheets(ReportBasis basis, Messages messages) {
        this.basis = basis;
        this.messages = messages;
    }

    List<SheetTable> all() {
        var sheets = new ArrayList<SheetTable>();
        sheets.add(todo());
        Extract.ALL.stream()
                .filter(extract -> !basis.evidence().all(extract).isEmpty())
                .forEach(extract -> sheets.add(sheet(extract)));
        return sheets;
    }

    private SheetTable todo() {
        var ranking = new RankingBuilder(basis.catalog(), basis.metrics(), basis.views(), basis.register(), messages);
        var todo = new TodoLines(basis, ranking, messages);
        var columns = new ArrayList<>(List.of(
                new Column(messages.text("column.code"), Kind.TEXT),
                new Column(messages.text("column.name"), Kind.TEXT)));
        TodoLines.KINDS.forEach(kind -> columns.add(new Column(messages.text("todo." + kind), Kind.COUNT)));
        var rows = new ArrayList<List<@Nullable Object>>();
        for (Division division : ranking.townships()) {
            var row = new ArrayList<@Nullable Object>(List.of(division.code(), division.name()));
            row.addAll(todo.of(division.code()).values());
            rows.add(row);
        }
        return new SheetTable(messages.text("sheet.todo"), columns, rows);
    }

    private SheetTable sheet(Extract extract) {
        var columns = new ArrayList<Column>();
        for (Extract.Field field : extract.fields()) {
            columns.add(new Column(heading(field.name()), kind(field.kind())));
            if (field.name().equals("division")) {
                columns.add(new Column(messages.text("column.name"), Kind.TEXT));
            }
        }
        return new SheetTable(
                messages.text("sheet." + extract.name()),
                columns,
                basis.evidence().all(extract).stream().map(this::row).toList());
    }

    private List<@Nullable Object> row(Line line) {
        var row = new ArrayList<@Nullable Object>();
        line.values().forEach((field, value) -> {
            row.add(value);
            if (field.equals("division")) {
                row.add(basis.register().name(line.text(field)));
            }
        });
        return row;
    }

    private String heading(String field) {
        String key = "extract." + field.replace('_', '-');
        return messages.has(key) ? messages.text(key) : messages.text("field." + field);
    }

    private static Kind kind(Extract.Kind kind) {
        return switch (kind) {
            case TEXT -> Kind.TEXT;
            case COUNT -> Kind.COUNT;
            case DECIMAL -> Kind.DECIMAL;
            case DAY -> Kind.DAY;
        };
    }
}
