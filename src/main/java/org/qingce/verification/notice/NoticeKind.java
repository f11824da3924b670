package org.qingce.verification.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qingce.form.FilledRow;
import org.qingce.form.FormColumn;
import org.qingce.verification.answer.Answer;
import org.qingce.verification.answer.AnswerFile;
import org.qingce.verification.answer.AnswerKind;
import org.qingce.verification.answer.Asked;
import org.qingce.verification.answer.Reason;
import org.qingce.verification.answer.Reply;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.SqlText;
import org.qingce.workbench.Workbench;

/**
 * Replies to notices; a reference is the number of a notice. A reply that the person does not live there, or no longer, corrects the person: the
 * residence is not known. That nobody knows the person leaves the register as it is, for it may be the name that is wrong.
 */
public final class NoticeKind implements AnswerKind {

    static final String NAME = "notice";
    static final FormColumn REPLY = FormColumn.choice("reply", "反馈", 14, NoticeReply.words());

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<FormColumn> columns() {
        return List.of(REPLY);
    }

    @Override
    public Map<String, Asked> known(Workbench workbench, Collection<String> references) {
        workbench.run(script("tables"));
        var known = new HashMap<String, Asked>();
        workbench.each(
                script("known"),
                Map.of("references", references),
                row -> known.put(
                        row.requiredText("reference"),
                        new Asked(
                                row.requiredText("reference"),
                                row.text("to_division"),
                                row.number("person_id"),
                                Map.of())));
        return known;
    }

    @Override
    public Reply read(Asked asked, FilledRow row, LocalDate today) {
        String word = row.value(REPLY.key());
        if (word.isEmpty()) {
            return new Reply.Empty();
        }
        return NoticeReply.of(word)
                .<Reply>map(reply -> new Reply.Said(
                        reply.id(),
                        reply.refutesResidence() ? Collections.singletonMap("residence_division", null) : Map.of()))
                .orElseGet(Reason.NO_SUCH_VERDICT::refused);
    }

    @Override
    public void apply(Workbench workbench, AnswerFile file, List<Answer> answers) {
        var rows = new ArrayList<String>();
        for (Answer answer : answers) {
            var values = List.of(
                    Long.parseLong(answer.asked().reference()),
                    answer.on(),
                    answer.verdict(),
                    answer.by(),
                    answer.id());
            rows.add(workbench.dialect().literal(values));
        }
        workbench.run(script("replied"), Map.of("rows", new SqlText(String.join(", ", rows))));
    }

    private static SqlScript script(String name) {
        return SqlScript.beside(NoticeKind.class, name);
    }
}
