package org.qingce.verification.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingce.form.FilledRow;
import org.qingce.form.FormColumn;
import org.qingce.linkage.decision.Decision;
import org.qingce.linkage.decision.DecisionFile;
import org.qingce.linkage.decision.Decisions;
import org.qingce.linkage.decision.Verdict;
import org.qingce.verification.answer.Answer;
import org.qingce.verification.answer.AnswerFile;
import org.qingce.verification.answer.AnswerKind;
import org.qingce.verification.answer.Asked;
import org.qingce.verification.answer.Reason;
import org.qingce.verification.answer.Reply;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.Workbench;

/** Answers whether two are one person; a reference is the numbers of two nodes, the smaller first. Accepted ones become decisions of linkage. */
public final class LinkKind implements AnswerKind {

    static final String NAME = "link";
    static final FormColumn SAME = FormColumn.choice("same", "是否同一人", 14, List.of("同一人", "不同人"));

    private static final Pattern PAIR = Pattern.compile("(-?\\d{1,19}):(-?\\d{1,19})");
    private static final Map<String, Verdict> WORDS =
            Map.of("同一人", Verdict.SAME, "same", Verdict.SAME, "不同人", Verdict.DIFFERENT, "different", Verdict.DIFFERENT);

    private record Node(long mention, @Nullable String division) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<FormColumn> columns() {
        return List.of(SAME);
    }

    @Override
    public Map<String, Asked> known(Workbench workbench, Collection<String> references) {
        var nodes = new HashMap<String, Node>();
        List<Long> numbers = references.stream()
                .map(PAIR::matcher)
                .filter(Matcher::matches)
                .flatMap(pair -> List.of(Long.valueOf(pair.group(1)), Long.valueOf(pair.group(2))).stream())
                .distinct()
                .toList();
        if (!numbers.isEmpty()) {
            workbench.each(
                    SqlScript.beside(LinkKind.class, "known_nodes"),
                    Map.of("nodes", numbers),
                    row -> nodes.put(
                            Long.toString(row.number("node_id")),
                            new Node(row.number("mention_id"), row.text("division"))));
        }
        var known = new HashMap<String, Asked>();
        references.forEach(reference -> asked(reference, nodes, known));
        return known;
    }

    private static void asked(String reference, Map<String, Node> nodes, Map<String, Asked> known) {
        Matcher pair = PAIR.matcher(reference);
        Node left = pair.matches() ? nodes.get(pair.group(1)) : null;
        Node right = pair.matches() ? nodes.get(pair.group(2)) : null;
        if (left != null && right != null && left.mention() != right.mention()) {
            Map<String, String> mentions =
                    Map.of("left", Long.toString(left.mention()), "right", Long.toString(right.mention()));
            known.put(reference, new Asked(reference, left.division(), 0, mentions));
        }
    }

    @Override
    public Reply read(Asked asked, FilledRow row, LocalDate today) {
        String word = row.value(SAME.key());
        if (word.isEmpty()) {
            return new Reply.Empty();
        }
        Verdict verdict = WORDS.get(word);
        return verdict == null ? Reason.NO_SUCH_VERDICT.refused() : new Reply.Said(verdict.text(), Map.of());
    }

    @Override
    public void before(Workbench workbench, AnswerFile file, List<Answer> answers) {
        var decisions = new Decisions(workbench);
        if (!decisions.knows(file.sha256())) {
            var asked = new DecisionFile(file.name(), file.sha256(), file.takenBy(), file.takenAt(), 0);
            decisions.take(
                    asked,
                    answers.stream().map(answer -> decision(answer, file)).toList());
        }
    }

    private static Decision decision(Answer answer, AnswerFile file) {
        Matcher pair = PAIR.matcher(answer.asked().reference());
        if (!pair.matches()) {
            throw new IllegalArgumentException(answer.asked().reference());
        }
        return new Decision(
                place(answer, "left", pair.group(1)),
                place(answer, "right", pair.group(2)),
                Objects.requireNonNull(WORDS.get(answer.verdict())),
                answer.by(),
                file.takenAt(),
                answer.remark());
    }

    private static Decision.Place place(Answer answer, String side, String node) {
        String mention = answer.asked().facts().getOrDefault(side, "0");
        return new Decision.Place(Long.parseLong(mention), Long.parseLong(node));
    }

    /** Findings of linkage about the two are settled by it: two numbers of one person, or two who are rightly not linked, are right as they are. */
    @Override
    public void apply(Workbench workbench, AnswerFile file, List<Answer> answers) {
        var settled = new TreeMap<Long, SettledCase>();
        for (Answer answer : answers) {
            Matcher pair = PAIR.matcher(answer.asked().reference());
            if (pair.matches()) {
                Map<String, ?> sides =
                        Map.of("left", Long.valueOf(pair.group(1)), "right", Long.valueOf(pair.group(2)));
                workbench.each(
                        SqlScript.beside(LinkKind.class, "cases_of_pair"),
                        sides,
                        row -> settled.put(
                                row.number("case_id"),
                                new SettledCase(
                                        row.number("case_id"), state(row.requiredText("rule"), answer), answer)));
            }
        }
        SettledCase.write(workbench, file.runId(), new ArrayList<>(settled.values()));
    }

    private static String state(String rule, Answer answer) {
        boolean same = answer.verdict().equals(Verdict.SAME.text());
        boolean right = rule.equals("ID12") ? same : rule.equals("LK01") && !same;
        return right ? "verified-right" : "answered";
    }
}
