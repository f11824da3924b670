package org.qingce.verification.answer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qingce.form.FilledRow;

/**
 * A row and what was made of it.
 *
 * @param kind null where the reference names none
 * @param asked null where the reference leads nowhere
 * @param by who answered
 * @param on the day of the answer
 */
record JudgedRow(
        FilledRow row,
        Reply reply,
        @Nullable AnswerKind kind,
        @Nullable Asked asked,
        String by,
        LocalDate on) {

    static JudgedRow of(FilledRow row, Reply reply) {
        return new JudgedRow(row, reply, null, null, "", LocalDate.EPOCH);
    }

    JudgedRow with(Reply other) {
        return new JudgedRow(row, other, kind, asked, by, on);
    }

    /** What it is about, over all kinds; empty where it is about nothing known. */
    String subject() {
        return kind == null || asked == null ? "" : kind.name() + ':' + asked.reference();
    }

    boolean isAnswer() {
        return reply instanceof Reply.Said && kind != null && asked != null;
    }
}
