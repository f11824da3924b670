package org.qingce.verification.answer;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a row says. */
public sealed interface Reply {

    /** Nothing: nobody filled it in. */
    record Empty() implements Reply {}

    /** What is in force already. No kind of answers says so itself. */
    record Repeated() implements Reply {}

    /**
     * Something that cannot be followed.
     *
     * @param reason for whoever filled it in, Chinese and English
     */
    record Refused(String reason) implements Reply {}

    /**
     * An answer.
     *
     * @param verdict a word of the kind's own, as it is to stand in {@code answer.verdict}
     * @param values verified values of the person's fields, in standard form; null for a value that there verifiably is not. They become
     *     corrections; see {@link org.qingce.population.correction.Correction}
     */
    record Said(String verdict, Map<String, ? extends @Nullable String> values) implements Reply {}
}
