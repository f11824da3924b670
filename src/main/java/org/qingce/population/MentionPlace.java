package org.qingce.population;

import java.util.Map;
import java.util.Optional;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.Workbench;

/**
 * Where a mention stands.
 *
 * @param mention its number
 * @param source source id
 * @param file name of the file
 * @param line line on which its record starts, from 1
 * @param role its role in the record
 * @param person number of the person it belongs to; 0 before the first run has given it one
 */
public record MentionPlace(long mention, String source, String file, long line, String role, long person) {

    private static final SqlScript PLACE = SqlScript.beside(MentionPlace.class, "place_of_mention");
    private static final SqlScript ANSWER = SqlScript.beside(MentionPlace.class, "place_of_answer");

    /** The place of a mention of the register, or of an answer that gave a person a value. */
    public static MentionPlace of(Workbench workbench, long mention) {
        return place(workbench, PLACE, mention)
                .or(() -> place(workbench, ANSWER, mention))
                .orElseThrow(() -> new IllegalArgumentException("nothing stands under the number " + mention));
    }

    private static Optional<MentionPlace> place(Workbench workbench, SqlScript query, long mention) {
        return workbench
                .list(
                        query,
                        Map.of("mention", mention),
                        row -> new MentionPlace(
                                mention,
                                row.requiredText("source"),
                                String.valueOf(row.text("name")),
                                row.number("line"),
                                row.requiredText("role"),
                                row.number("person_id")))
                .stream()
                .findFirst();
    }
}
