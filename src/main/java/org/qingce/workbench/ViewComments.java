package org.qingce.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the comments of a statement say of its relation and of its columns: {@code expression as column, -- meaning}, and at its head
 * {@code -- name: what one row is}, up to the line that begins with {@code -- in:}.
 */
public final class ViewComments {

    private static final Pattern HEAD = Pattern.compile("--\\s*\\w+:\\s*(.*)");

    private final List<String> lines;

    /** Reads the comments of all statements of a script. */
    public ViewComments(SqlScript script) {
        lines = script.statements().stream().flatMap(String::lines).toList();
    }

    /** What one row is; empty where the head does not say. */
    public String row() {
        var said = new ArrayList<String>();
        for (String line : lines) {
            if (!line.startsWith("--") || line.matches("--\\s*(in|out|parameters):.*")) {
                break;
            }
            Matcher head = HEAD.matcher(line);
            said.add(
                    said.isEmpty() && head.matches()
                            ? head.group(1)
                            : line.substring(2).strip());
        }
        return String.join(" ", said).strip();
    }

    /**
     * What the comment beside a column says. A column {@code party.field as party_field} without a comment is that field of that party.
     * Empty where the script says nothing of it.
     */
    public String meaning(String column) {
        Pattern defined = Pattern.compile(".*\\b" + Pattern.quote(column) + ",?\\s+--\\s*(.*)");
        return lines.stream()
                .map(defined::matcher)
                .filter(Matcher::matches)
                .map(line -> line.group(1).strip())
                .findFirst()
                .orElseGet(() -> ofParty(column));
    }

    private String ofParty(String column) {
        Pattern taken = Pattern.compile("\\s*(\\w+)\\.(\\w+) as " + Pattern.quote(column) + ",?\\s*");
        return lines.stream()
                .map(taken::matcher)
                .filter(Matcher::matches)
                .filter(line -> column.equals(line.group(1) + "_" + line.group(2)))
                .map(line -> "`" + line.group(2) + "` of the " + line.group(1).replace('_', ' '))
                .findFirst()
                .orElse("");
    }
}
