package org.qingce.verification.answer;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An accepted answer.
 *
 * @param id leads to file and line as a mention's number does
 * @param kind see {@link AnswerKind#name}
 * @param asked what it is about
 * @param verdict a word of its kind
 * @param values verified values by field
 * @param by who answered
 * @param on the day of the answer
 * @param remark null where nothing is remarked
 */
public record Answer(
        long id,
        String kind,
        Asked asked,
        String verdict,
        Map<String, ? extends @Nullable String> values,
        String by,
        LocalDate on,
        @Nullable String remark) {}
