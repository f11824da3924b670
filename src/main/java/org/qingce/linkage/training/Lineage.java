package org.qingce.linkage.training;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.qingce.linkage.model.BlockingRule;
import org.qingce.linkage.model.Comparison;
import org.qingce.linkage.model.MatchModel;

/**
 * Which columns of a model rest on the same columns of the input. Agreement in one of those says something about the other, so that
 * pairs made by it cannot teach what agreement in the other is worth.
 */
final class Lineage {

    private static final Pattern WORD =
            Pattern.compile("'(?:[^']|'')*'|([a-z_][a-z0-9_]*)(\\s*\\()?", Pattern.CASE_INSENSITIVE);
    private static final Set<String> NO_COLUMNS = Set.of(
            "case",
            "when",
            "then",
            "else",
            "end",
            "and",
            "or",
            "not",
            "in",
            "is",
            "null",
            "as",
            "like",
            "between",
            "true",
            "false",
            "string",
            "bigint",
            "integer",
            "int",
            "double",
            "date",
            "timestamp",
            "decimal",
            "boolean");

    private final MatchModel model;

    Lineage(MatchModel model) {
        this.model = model;
    }

    /** Whether two columns have a source in common. */
    boolean related(String column, String other) {
        return column.equals(other) || sources(column).stream().anyMatch(sources(other)::contains);
    }

    /** Whether a blocking rule asks for agreement in what a comparison compares. */
    boolean touches(BlockingRule rule, Comparison comparison) {
        return anyRelated(rule.on(), comparison.compared());
    }

    /** Whether two blocking rules ask for agreement in the same. */
    boolean touch(BlockingRule rule, BlockingRule other) {
        return anyRelated(rule.on(), other.on());
    }

    /** Whether the first certain key, which makes by far the most pairs, decides columns. */
    boolean keyed(List<String> columns) {
        return model.certain().stream()
                .limit(1)
                .flatMap(key -> words(key.node()).stream())
                .filter(model.columns()::containsKey)
                .anyMatch(column -> anyRelated(List.of(column), columns));
    }

    private boolean anyRelated(List<String> columns, List<String> others) {
        return columns.stream().anyMatch(column -> others.stream().anyMatch(other -> related(column, other)));
    }

    private Set<String> sources(String column) {
        return words(model.columns().getOrDefault(column, column));
    }

    private static Set<String> words(String expression) {
        var words = new HashSet<String>();
        var matcher = WORD.matcher(expression);
        while (matcher.find()) {
            if (matcher.group(1) != null && matcher.group(2) == null) {
                words.add(matcher.group(1).toLowerCase(Locale.ROOT));
            }
        }
        words.removeAll(NO_COLUMNS);
        return words;
    }
}
