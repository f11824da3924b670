package org.qingce.cli;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingce.definition.Label;
import org.qingce.rules.Rule;
import tools.jackson.databind.json.JsonMapper;

/** Rules as text: aligned for the eye, tab separated, or JSON. Lines end with a line feed everywhere. */
record RuleListing(List<Rule> rules, Locale language) {

    /** How a list is written. */
    enum Format {
        table,
        tsv,
        json
    }

    String as(Format format) {
        return switch (format) {
            case table -> lines(RuleListing::aligned);
            case tsv -> lines(cells -> String.join("\t", cells));
            case json ->
                JsonMapper.shared()
                                .writerWithDefaultPrettyPrinter()
                                .writeValueAsString(
                                        rules.stream().map(this::fields).toList())
                        + "\n";
        };
    }

    private String lines(Function<List<String>, String> line) {
        var rows = rules.stream().map(rule -> List.copyOf(fields(rule).values()));
        return Stream.concat(Stream.of(heading()), rows).map(line).collect(Collectors.joining("\n", "", "\n"));
    }

    private static List<String> heading() {
        return List.of("id", "severity", "on", "enabled", "title");
    }

    private Map<String, String> fields(Rule rule) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("id", rule.id());
        fields.put("severity", rule.severity().word());
        fields.put("on", rule.subject().word());
        fields.put("enabled", rule.enabled() ? "yes" : "no");
        fields.put("title", rule.title().in(language));
        return fields;
    }

    private static String aligned(List<String> cells) {
        int[] widths = {6, 11, 7, 7, 0};
        var line = new StringBuilder();
        for (int cell = 0; cell < cells.size(); cell++) {
            String text = cells.get(cell);
            line.append(text).append(" ".repeat(Math.max(0, widths[cell] - width(text))));
            line.append(cell < cells.size() - 1 ? "  " : "");
        }
        return line.toString();
    }

    /** Columns a terminal gives a text: two to a Chinese character. */
    private static int width(String text) {
        return text.codePoints()
                .map(c -> switch (UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH)) {
                    case UCharacter.EastAsianWidth.WIDE, UCharacter.EastAsianWidth.FULLWIDTH -> 2;
                    default -> 1;
                })
                .sum();
    }

    /** One rule with all that its file says, both languages. */
    static String whole(Rule rule) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("id", rule.id() + (rule.enabled() ? "" : " (switched off)"));
        fields.put("title", both(rule.title()));
        fields.put("severity", rule.severity().word());
        fields.put("on", rule.subject().word());
        fields.put("sources", rule.appliesTo().isEmpty() ? "all" : String.join(", ", rule.appliesTo()));
        fields.put("when", rule.condition());
        fields.put("show", String.join(", ", rule.show()));
        Label advice = rule.advice();
        if (advice != null) {
            fields.put("advice", both(advice));
        }
        fields.put("follows", rule.citation());
        rule.examples().fires().forEach(example -> fields.merge("fires on", example.toString(), RuleListing::below));
        rule.examples().silent().forEach(example -> fields.merge("silent on", example.toString(), RuleListing::below));
        fields.put("stands in", rule.file() + ", line " + rule.line());
        return fields.entrySet().stream()
                .map(field ->
                        "%-10s %s%n".formatted(field.getKey(), field.getValue()).replace("\r\n", "\n"))
                .collect(Collectors.joining());
    }

    private static String below(String above, String next) {
        return above + "\n           " + next;
    }

    private static String both(Label label) {
        return label.zh() + " / " + label.en();
    }
}
