package org.qingce.population;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.Workbench;

/**
 * How an operator points at mentions: {@code FILE:LINE} or {@code FILE:LINE:SLOT}, the number of a mention, or the number of a person
 * for all mentions of that person. Numbers of mentions begin where no number of a person reaches.
 */
public final class MentionAddress {

    private static final Pattern PLACE = Pattern.compile("(.+?):(\\d{1,9})(?::(\\d))?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    private static final long FIRST_MENTION = 10_000_000_000L;

    private final Workbench workbench;

    public MentionAddress(Workbench workbench) {
        this.workbench = workbench;
    }

    /**
     * The mentions that a text points at.
     *
     * @return at least one; several for a person
     * @throws IllegalArgumentException saying what is wrong, if it points at none
     */
    public List<Long> mentions(String text) {
        if (NUMBER.matcher(text).matches()) {
            long number = Long.parseLong(text);
            return number >= FIRST_MENTION
                    ? found("mention_with", Map.of("mention", number), "there is no mention " + text)
                    : found(
                            "mentions_of_person",
                            Map.of("person", number),
                            "there is no person " + text + " with mentions");
        }
        Matcher place = PLACE.matcher(text);
        if (!place.matches()) {
            throw new IllegalArgumentException("'" + text
                    + "' points at nothing; write FILE:LINE, FILE:LINE:SLOT, the number of a mention or of a person");
        }
        String slot = place.group(3) == null ? "0" : place.group(3);
        return found(
                "mention_at",
                Map.of(
                        "name", place.group(1),
                        "line", Long.parseLong(place.group(2)),
                        "slot", Long.parseLong(slot)),
                "no record in force starts on line " + place.group(2) + " of a file " + place.group(1)
                        + (slot.equals("0") ? "" : ", slot " + slot));
    }

    private List<Long> found(String script, Map<String, ?> parameters, String none) {
        List<Long> found = workbench.list(
                SqlScript.beside(MentionAddress.class, script), parameters, row -> row.number("mention_id"));
        if (found.isEmpty()) {
            throw new IllegalArgumentException(none);
        }
        return found;
    }
}
