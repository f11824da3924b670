package org.qingce.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.qingce.reference.TabbedResource;

/**
 * A table of raw texts and what becomes of them: a value, {@code !PROBLEM}, or {@code -} for nothing entered. In raw texts and
 * values a backslash with uXXXX, t or n is an escape.
 */
record Spec(Map<String, String> row) {

    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");

    static List<Spec> table(String name) {
        return TabbedResource.rows(Spec.class, name).stream().map(Spec::new).toList();
    }

    static Stream<DynamicTest> tests(String name, Standard<?> standard) {
        return table(name).stream().map(spec -> spec.test(standard));
    }

    DynamicTest test(Standard<?> standard) {
        String shown = row.get("id") + ": " + row.get("raw") + " is " + row.get("expected") + " " + row.get("reason");
        return DynamicTest.dynamicTest(
                shown,
                () -> assertThat(outcome(standard.standardise(raw())))
                        .as(row.get("reason"))
                        .isEqualTo(text("expected")));
    }

    String raw() {
        return text("raw");
    }

    String cell(String column) {
        return row.get(column);
    }

    private String text(String column) {
        String written = row.get(column).replace("\\t", "\t").replace("\\n", "\n");
        return ESCAPE.matcher(written)
                .replaceAll(escape ->
                        Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(escape.group(1), 16))));
    }

    private static String outcome(Standardised<?> outcome) {
        if (outcome.isBlank()) {
            return "-";
        }
        return outcome.value() == null
                ? "!" + outcome.problem()
                : outcome.value().toString();
    }
}
