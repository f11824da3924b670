package org.qingce.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingce.definition.DefinitionException;
import org.qingce.definition.Located;

/** What is wrong with a rule, told with the line of the key it is about. */
final class RuleComplaints {

    private final Located<RuleDefinition> located;

    RuleComplaints(Located<RuleDefinition> located) {
        this.located = located;
    }

    <T> T required(String key, @Nullable T value) {
        if (value == null || (value instanceof String text && text.isBlank())) {
            throw about(key, "is missing");
        }
        return value;
    }

    /** The exception to throw; the rule's first line where the key does not stand in it. */
    DefinitionException about(String key, String reason) {
        String id = located.value().id();
        return new DefinitionException(
                located.file(), lineOf(key), (id == null ? "a rule" : "rule " + id) + ", " + key + ": " + reason);
    }

    private int lineOf(String key) {
        List<String> lines = lines();
        for (int line = located.line(); line <= lines.size(); line++) {
            String text = lines.get(line - 1);
            if (line > located.line() && text.startsWith("- ")) {
                break;
            }
            if (text.matches("(- | {2})" + key + "\\s*:.*")) {
                return line;
            }
        }
        return located.line();
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(located.file());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read again " + located.file(), e);
        }
    }
}
