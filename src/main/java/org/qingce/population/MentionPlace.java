package org.qingce.population;

import java.util.Map;
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

    /** The place of a mention of the register. */
    public static MentionPlace of(Workbench workbench, long mention) {
        return workbench
                .list(
                        PLACE,
                        Map.of("mention", mention),
                        row -> new MentionPlace(
                                mention,
                                row.requiredText("source"),
                                String.valueOf(row.text("name")),
                                row.number("line"),
                                row.requiredText("role"),
                                row.number("person_id")))
                .get(0);
    }
}
