package org.qingce.cli;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Predicate;
import org.qingce.identity.DocumentKind;
import org.qingce.identity.IdStatus;
import org.qingce.workbench.ConditionFunction;
import org.qingce.workbench.DocumentedColumn;
import org.qingce.workbench.DocumentedView;

/** The views of rules and measures as Markdown; lines end with a line feed everywhere. What columns mean is told in one language. */
record ViewsPage(Messages messages) {

    /** Everything: {@code docs/views.md}. */
    String whole(List<DocumentedView> rules, List<DocumentedView> measures) {
        return "# " + messages.text("views.title") + "\n\n" + messages.text("views.intro") + "\n"
                + views(rules, measures) + functions() + values("id_status", "status", IdStatus.class)
                + values("id_kind", "kind", DocumentKind.class);
    }

    /** The given views alone. */
    String views(List<DocumentedView> rules, List<DocumentedView> measures) {
        var page = new StringBuilder();
        if (!rules.isEmpty()) {
            page.append("\n## ").append(messages.text("views.rules")).append('\n');
            rules.forEach(view -> page.append(view(view)));
        }
        if (!measures.isEmpty()) {
            page.append("\n## ").append(messages.text("views.measures")).append('\n');
            measures.forEach(view -> page.append(view(view)));
        }
        return page.toString();
    }

    private String view(DocumentedView view) {
        String head = "\n### " + view.subject() + "\n\n" + messages.text("views.row") + " " + view.row() + "\n\n"
                + messages.text("views.key", view.key()) + "\n\n" + table(view, column -> !column.derived());
        boolean derived = view.columns().stream().anyMatch(DocumentedColumn::derived);
        return derived
                ? head + "\n" + messages.text("views.derived") + "\n\n" + table(view, DocumentedColumn::derived)
                : head;
    }

    private String table(DocumentedView view, Predicate<DocumentedColumn> wanted) {
        var table = new StringBuilder(heading("views.column", "views.type", "views.meaning"));
        view.columns().stream()
                .filter(wanted)
                .forEach(column -> table.append("| `%s` | %s | %s |\n"
                        .formatted(
                                column.name(),
                                text(column.type()),
                                column.meaning().replace("|", "\\|"))));
        return table.toString();
    }

    /** Texts are called in conditions what Spark and DuckDB both call them. */
    private static String text(String type) {
        return type.equals("varchar") ? "string" : type;
    }

    private String functions() {
        var table = new StringBuilder("\n## " + messages.text("views.functions") + "\n\n"
                + messages.text("views.functions-intro") + "\n\n"
                + heading("views.function", "views.meaning", "views.example"));
        for (ConditionFunction function : ConditionFunction.ALL) {
            table.append("| `%s` | %s | `%s` = %s |\n"
                    .formatted(function.call(), function.meaning(), function.example(), function.result()));
        }
        return table.toString();
    }

    /** The codes of a column, by the names that check-id gives them. */
    private String values(String column, String family, Class<? extends Enum<?>> codes) {
        boolean chinese = messages.locale().getLanguage().equals("zh");
        var words = ResourceBundle.getBundle("org.qingce.cli.check-id", chinese ? Locale.ROOT : Locale.ENGLISH);
        var table = new StringBuilder("\n## " + messages.text("views.values", column, codes.getSimpleName()) + "\n\n| "
                + messages.text("views.value") + " | " + messages.text("views.meaning") + " |\n|---|---|\n");
        for (Enum<?> code : codes.getEnumConstants()) {
            table.append("| `%s` | %s |\n".formatted(code.name(), words.getString(family + "." + code.name())));
        }
        return table.toString();
    }

    private String heading(String first, String second, String third) {
        return "| %s | %s | %s |\n|---|---|---|\n"
                .formatted(messages.text(first), messages.text(second), messages.text(third));
    }
}
