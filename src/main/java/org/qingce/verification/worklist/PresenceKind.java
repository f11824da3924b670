package org.qingce.verification.worklist;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/** Answers about people who are on one list and not on the other; a reference is the number of a person. */
public final class PresenceKind implements AnswerKind {

    static final String TO_ADD = "to-add";
    static final String TO_CHECK = "to-check";
    static final FormColumn PRESENCE = FormColumn.choice("presence", "核实结果", 18, PresenceVerdict.words());
    static final FormColumn DIED_ON = FormColumn.date("died_on", "死亡日期");

    private final String name;

    private PresenceKind(String name) {
        this.name = name;
    }

    /** People of the police list who are not in the database. */
    public static PresenceKind toAdd() {
        return new PresenceKind(TO_ADD);
    }

    /** People of the database who are not on the police list. */
    public static PresenceKind toCheck() {
        return new PresenceKind(TO_CHECK);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<FormColumn> columns() {
        return List.of(PRESENCE, DIED_ON);
    }

    @Override
    public Map<String, Asked> known(Workbench workbench, Collection<String> references) {
        var known = new HashMap<String, Asked>();
        workbench.each(
                SqlScript.beside(PresenceKind.class, "known_people"),
                Map.of("references", references),
                row -> known.put(
                        row.requiredText("reference"),
                        new Asked(
                                row.requiredText("reference"),
                                row.text("division"),
                                row.number("person_id"),
                                Map.of())));
        return known;
    }

    @Override
    public Reply read(Asked asked, FilledRow row, LocalDate today) {
        String word = row.value(PRESENCE.key());
        String day = row.value(DIED_ON.key());
        if (word.isEmpty()) {
            return day.isEmpty() ? new Reply.Empty() : Reason.NO_VERDICT.refused();
        }
        PresenceVerdict verdict = PresenceVerdict.of(word).orElse(null);
        if (verdict == null) {
            return Reason.NO_SUCH_VERDICT.refused();
        } else if (verdict == PresenceVerdict.DEAD) {
            return day.isEmpty() ? Reason.NO_VALUE.refused() : AnswerField.DEATH_DATE.read(day, today, verdict.id());
        }
        return day.isEmpty() ? said(verdict) : Reason.NEEDLESS_VALUE.refused();
    }

    private static Reply said(PresenceVerdict verdict) {
        boolean belongs = verdict == PresenceVerdict.ADD || verdict == PresenceVerdict.KEEP;
        return new Reply.Said(verdict.id(), Map.of(Correction.PUBLISHED, belongs ? "yes" : "no"));
    }

    /** The answer itself keeps the person off the next list. */
    @Override
    public void apply(Workbench workbench, AnswerFile file, List<Answer> answers) {}
}
