package org.qingce.rules;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.qingce.workbench.Dialect;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.SqlText;

/**
 * Rules of one subject as parameters of {@code judge.sql}. A rule's place in the list is its bit in the masks
 * {@code mask_0}, {@code mask_1} …, so that one scan finds all that fire.
 */
final class CompiledRules {

    static final SqlScript SCRIPT = SqlScript.beside(CompiledRules.class, "judge");

    /** Bits used of each mask; stays clear of the sign of a bigint. */
    private static final int BITS = 60;

    private final Subject subject;
    private final List<Rule> rules;
    private final Dialect dialect;

    CompiledRules(Subject subject, List<Rule> rules, Dialect dialect) {
        this.subject = subject;
        this.rules = rules;
        this.dialect = dialect;
    }

    Map<String, Object> parameters() {
        var texts = new LinkedHashMap<String, String>();
        texts.put("key", subject.key());
        texts.put("relation", subject.view().sql());
        texts.put("shown_columns", columns(column -> column + " as " + stored(column)));
        texts.put("shown_names", columns(CompiledRules::stored));
        texts.put("masks", words(word -> mask(word) + " as mask_" + word, ", "));
        texts.put("mask_names", words(word -> "mask_" + word, ", "));
        texts.put("any_bit", words(word -> "mask_" + word + " <> 0", " or "));
        texts.put(
                "mask_of_word",
                "case listed.word " + words(word -> "when " + word + " then mask_" + word, " ") + " end");
        texts.put("rules", ordinals().mapToObj(this::listed).collect(joining(", ")));
        texts.put(
                "shown",
                "case listed.ordinal " + ordinals().mapToObj(this::shown).collect(joining(" ")) + " end");
        var parameters = new LinkedHashMap<String, Object>();
        texts.forEach((name, text) -> parameters.put(name, new SqlText(text)));
        parameters.put("subject", subject.word());
        return parameters;
    }

    /** Each shown column once. */
    private String columns(UnaryOperator<String> text) {
        return rules.stream()
                .flatMap(rule -> rule.show().stream())
                .distinct()
                .sorted()
                .map(text)
                .collect(joining(", "));
    }

    /** The name a shown column has among the hits, where no other column has it. */
    private static String stored(String column) {
        return "shown_" + column;
    }

    private String words(IntFunction<String> text, String separator) {
        return IntStream.rangeClosed(0, (rules.size() - 1) / BITS)
                .mapToObj(text)
                .collect(joining(separator));
    }

    private String mask(int word) {
        return ordinals()
                .filter(ordinal -> ordinal / BITS == word)
                .mapToObj(ordinal -> bit(rules.get(ordinal), ordinal % BITS))
                .collect(joining("\n + "));
    }

    /** A null condition takes the else branch. */
    private String bit(Rule rule, int bit) {
        String condition = "(\n" + rule.condition() + "\n)";
        if (!rule.appliesTo().isEmpty()) {
            condition = "source in " + dialect.literal(rule.appliesTo()) + " and " + condition;
        }
        return "case when " + condition + " then cast(" + (1L << bit) + " as bigint) else cast(0 as bigint) end";
    }

    private String listed(int ordinal) {
        Rule rule = rules.get(ordinal);
        return dialect.literal(List.of(rule.id(), rule.severity().word(), ordinal, ordinal / BITS, ordinal % BITS));
    }

    private String shown(int ordinal) {
        var fields = new LinkedHashMap<String, String>();
        rules.get(ordinal).show().forEach(column -> fields.put(column, stored(column)));
        return "when " + ordinal + " then " + dialect.jsonObject(fields);
    }

    private IntStream ordinals() {
        return IntStream.range(0, rules.size());
    }
}
