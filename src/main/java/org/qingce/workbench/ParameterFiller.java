package org.qingce.workbench;

import java.util.Map;
import java.util.regex.Pattern;

/** Puts values in the place of parameters, leaving alone what stands in quotes, in comments and after a double colon. */
final class ParameterFiller {

    private static final Pattern TOKEN =
            Pattern.compile("--[^\n]*|'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|::|:(?<name>[a-z_][a-z0-9_]*)");

    private final String script;
    private final Dialect dialect;
    private final Map<String, ?> parameters;

    ParameterFiller(String script, Dialect dialect, Map<String, ?> parameters) {
        this.script = script;
        this.dialect = dialect;
        this.parameters = parameters;
    }

    String fill(String sql) {
        var filled = new StringBuilder();
        var matcher = TOKEN.matcher(sql);
        while (matcher.find()) {
            String name = matcher.group("name");
            String replacement = name == null ? matcher.group() : value(name);
            matcher.appendReplacement(filled, java.util.regex.Matcher.quoteReplacement(replacement));
        }
        return matcher.appendTail(filled).toString();
    }

    private String value(String name) {
        if (!parameters.containsKey(name)) {
            throw new IllegalArgumentException(script + ": no value for parameter :" + name);
        }
        Object value = parameters.get(name);
        return value instanceof SqlText text ? text.sql() : dialect.literal(value);
    }
}
