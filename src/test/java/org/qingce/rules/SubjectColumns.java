package org.qingce.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of docs/rules.md that lists each subject's columns, made of the views and the comments in their SQL. */
final class SubjectColumns {

    private static final Pattern PARTY = Pattern.compile("(child|mother|father|husband|wife|person)_(\\w+)");

    private final RuleBench bench;

    SubjectColumns(RuleBench bench) {
        this.bench = bench;
    }

    String asMarkdown() throws IOException {
        var text = new StringBuilder();
        for (Subject subject : Subject.values()) {
            Set<String> facts = bench.facts(subject).keySet();
            text.append("\n### ").append(subject.word()).append("\n\n").append(table(subject, facts::contains));
            text.append("\nWorked out from them (an example cannot state these):\n\n");
            text.append(table(subject, column -> !facts.contains(column)));
        }
        return text.toString();
    }

    private String table(Subject subject, Predicate<String> wanted) throws IOException {
        var table = new StringBuilder("| column | type | meaning |\n|---|---|---|\n");
        List<String> sql = sql(subject);
        bench.columns(subject).forEach((column, type) -> {
            if (wanted.test(column)) {
                table.append(row(column, type, sql));
            }
        });
        return table.toString();
    }

    private static List<String> sql(Subject subject) throws IOException {
        return Files.readAllLines(
                Path.of("src/main/resources/org/qingce/rules/sql/subject_" + subject.word() + ".sql"));
    }

    private static String row(String column, String type, List<String> sql) {
        return "| `%s` | %s | %s |\n".formatted(column, type.toLowerCase(Locale.ROOT), meaning(column, sql));
    }

    private static String meaning(String column, List<String> sql) {
        Pattern defined = Pattern.compile(".*\\b" + column + ",? -- (.*)");
        return sql.stream()
                .map(defined::matcher)
                .filter(Matcher::matches)
                .map(line -> line.group(1))
                .findFirst()
                .orElseGet(() -> ofParty(column));
    }

    private static String ofParty(String column) {
        var party = PARTY.matcher(column);
        if (!party.matches()) {
            throw new IllegalStateException("the SQL says nothing of the column " + column);
        }
        return "`" + party.group(2) + "` of the mention in the role `" + party.group(1) + "` of the same record";
    }
}
