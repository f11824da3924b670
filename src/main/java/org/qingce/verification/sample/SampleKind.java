package org.qingce.verification.sample;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qingce.form.FilledRow;
import org.qingce.form.FormColumn;
import org.qingce.verification.answer.Answer;
import org.qingce.verification.answer.AnswerFile;
import org.qingce.verification.answer.AnswerKind;
import org.qingce.verification.answer.Asked;
import org.qingce.verification.answer.Reply;
import org.qingce.workbench.SqlText;
import org.qingce.workbench.Workbench;

/**
 * What was found of drawn persons. A verdict is {@code right}, {@code not-contacted}, or {@code wrong} with the items that are, as
 * {@code wrong name birth_date}; values are what is right instead.
 */
public final class SampleKind implements AnswerKind {

    static final String NAME = "sample";
    static final String RIGHT = "right";
    static final String WRONG = "wrong";
    static final String NOT_CONTACTED = "not-contacted";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<FormColumn> columns() {
        return SampleForms.asked();
    }

    @Override
    public Map<String, Asked> known(Workbench workbench, Collection<String> references) {
        var known = new HashMap<String, Asked>();
        Samples.prepare(workbench);
        if (!references.isEmpty()) {
            workbench.each(Samples.script("known"), Map.of("references", List.copyOf(references)), row -> {
                String reference = row.requiredText("reference");
                known.put(
                        reference,
                        new Asked(reference, row.requiredText("division"), row.number("person_id"), Map.of()));
            });
        }
        return known;
    }

    @Override
    public Reply read(Asked asked, FilledRow row, LocalDate today) {
        return new SampleRow(row, today).reply();
    }

    @Override
    public void apply(Workbench workbench, AnswerFile file, List<Answer> answers) {
        String rows = String.join(
                ", ", answers.stream().map(answer -> row(workbench, answer)).toList());
        workbench.run(Samples.script("answered"), Map.of("rows", new SqlText(rows)));
    }

    private static String row(Workbench workbench, Answer answer) {
        String[] words = answer.verdict().split(" ", 2);
        return workbench
                .dialect()
                .literal(List.of(answer.asked().reference(), words[0], words.length > 1 ? words[1] : "", answer.id()));
    }
}
