package org.qingce.verification.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingce.form.FilledRow;
import org.qingce.form.FormColumn;
import org.qingce.population.correction.Correction;
import org.qingce.verification.answer.Answer;
import org.qingce.verification.answer.AnswerField;
import org.qingce.verification.answer.AnswerFile;
import org.qingce.verification.answer.AnswerKind;
import org.qingce.verification.answer.Asked;
import org.qingce.verification.answer.Reason;
import org.qingce.verification.answer.Reply;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.Workbench;

/** Answers to findings; a reference is the number of a case. */
public final class FindingKind implements AnswerKind {

    static final String NAME = "finding";
    static final FormColumn VERDICT = FormColumn.choice("verdict", "判定", 18, FindingVerdict.words());
    static final FormColumn FIELD = FormColumn.choice("field", "更正项目", 12, AnswerField.titles());
    static final FormColumn VALUE = FormColumn.text("value", "正确值", 22);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<FormColumn> columns() {
        return List.of(VERDICT, FIELD, VALUE);
    }

    @Override
    public Map<String, Asked> known(Workbench workbench, Collection<String> references) {
        var known = new HashMap<String, Asked>();
        workbench.each(
                SqlScript.beside(FindingKind.class, "known_cases"),
                Map.of("references", references),
                row -> known.put(
                        row.requiredText("reference"),
                        new Asked(
                                row.requiredText("reference"),
                                row.text("division"),
                                row.number("person_id"),
                                Map.of("shown", Objects.requireNonNullElse(row.text("shown"), "")))));
        return known;
    }

    @Override
    public Reply read(Asked asked, FilledRow row, LocalDate today) {
        String word = row.value(VERDICT.key());
        String value = row.value(VALUE.key());
        if (word.isEmpty()) {
            return value.isEmpty() ? new Reply.Empty() : Reason.NO_VERDICT.refused();
        }
        FindingVerdict verdict = FindingVerdict.of(word).orElse(null);
        if (verdict == null) {
            return Reason.NO_SUCH_VERDICT.refused();
        } else if (verdict.takesValue() && value.isEmpty()) {
            return Reason.NO_VALUE.refused();
        } else if (!verdict.takesValue() && !value.isEmpty()) {
            return Reason.NEEDLESS_VALUE.refused();
        }
        return said(verdict, asked, row, today);
    }

    private static Reply said(FindingVerdict verdict, Asked asked, FilledRow row, LocalDate today) {
        boolean ofNobody = asked.person() == 0 && verdict != FindingVerdict.RIGHT && verdict != FindingVerdict.REPORTED;
        if (ofNobody) {
            return Reason.NO_PERSON.refused();
        }
        return switch (verdict) {
            case WRONG -> wrong(asked, row, today);
            case DEAD -> AnswerField.DEATH_DATE.read(row.value(VALUE.key()), today, verdict.id());
            case ALIVE -> new Reply.Said(verdict.id(), none("death_date"));
            case NOBODY -> new Reply.Said(verdict.id(), Map.of(Correction.PUBLISHED, "no"));
            case RIGHT, REPORTED -> new Reply.Said(verdict.id(), Map.of());
        };
    }

    private static Reply wrong(Asked asked, FilledRow row, LocalDate today) {
        String chosen = row.value(FIELD.key());
        Optional<AnswerField> field = chosen.isEmpty() ? onlyField(asked) : AnswerField.named(chosen);
        return field.map(one -> one.read(row.value(VALUE.key()), today, FindingVerdict.WRONG.id()))
                .orElseGet(() -> (chosen.isEmpty() ? Reason.NO_FIELD : Reason.NO_SUCH_FIELD).refused());
    }

    /** What the finding shows of the person, where that is one item alone. */
    private static Optional<AnswerField> onlyField(Asked asked) {
        List<AnswerField> shown =
                ShownValues.of(asked.facts().getOrDefault("shown", "")).fields();
        return shown.size() == 1 ? Optional.of(shown.get(0)) : Optional.empty();
    }

    private static Map<String, @Nullable String> none(String field) {
        return Collections.singletonMap(field, null);
    }

    @Override
    public void apply(Workbench workbench, AnswerFile file, List<Answer> answers) {
        var settled = new ArrayList<SettledCase>();
        for (Answer answer : answers) {
            FindingVerdict verdict = FindingVerdict.of(answer.verdict()).orElseThrow();
            long number = Long.parseLong(answer.asked().reference());
            settled.add(new SettledCase(number, verdict.state(), answer));
        }
        SettledCase.write(workbench, file.runId(), settled);
    }
}
