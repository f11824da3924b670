package org.qingce.verification.answer;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks at the rows of a file beside each other and beside what is in force: contradictions, repetitions, outdated answers. */
final class FileCheck {

    private final StoredAnswers stored;

    FileCheck(StoredAnswers stored) {
        this.stored = stored;
    }

    List<JudgedRow> check(List<JudgedRow> rows) {
        Map<String, Set<String>> said = answers(rows)
                .collect(Collectors.groupingBy(
                        JudgedRow::subject, Collectors.mapping(FileCheck::said, Collectors.toSet())));
        Map<String, StoredAnswers.InForce> inForce = inForce(rows);
        return rows.stream().map(row -> checked(row, said, inForce)).toList();
    }

    private static JudgedRow checked(
            JudgedRow row, Map<String, Set<String>> said, Map<String, StoredAnswers.InForce> inForce) {
        if (!row.isAnswer()) {
            return row;
        } else if (said.getOrDefault(row.subject(), Set.of()).size() > 1) {
            return row.with(Reason.CONTRADICTED.refused());
        }
        StoredAnswers.InForce earlier = inForce.get(row.subject());
        if (earlier != null && earlier.said().equals(said(row))) {
            return row.with(new Reply.Repeated());
        }
        return earlier != null && earlier.on().isAfter(row.on()) ? row.with(Reason.OUTDATED.refused()) : row;
    }

    /** Of the answers about one thing, which all say the same by now, the first. */
    static List<JudgedRow> first(List<JudgedRow> rows) {
        var first = new LinkedHashMap<String, JudgedRow>();
        answers(rows).forEach(row -> first.putIfAbsent(row.subject(), row));
        return List.copyOf(first.values());
    }

    private Map<String, StoredAnswers.InForce> inForce(List<JudgedRow> rows) {
        Map<String, List<String>> references = answers(rows)
                .collect(Collectors.groupingBy(
                        row -> row.subject().substring(0, row.subject().indexOf(':')),
                        Collectors.mapping(
                                row -> row.subject().substring(row.subject().indexOf(':') + 1), Collectors.toList())));
        var found = new HashMap<String, StoredAnswers.InForce>();
        references.forEach((kind, ofKind) ->
                stored.inForce(kind, ofKind).forEach((reference, answer) -> found.put(kind + ':' + reference, answer)));
        return found;
    }

    private static Stream<JudgedRow> answers(List<JudgedRow> rows) {
        return rows.stream().filter(JudgedRow::isAnswer);
    }

    private static String said(JudgedRow row) {
        return row.reply() instanceof Reply.Said said ? said.verdict() + '|' + StoredAnswers.said(said.values()) : "";
    }
}
