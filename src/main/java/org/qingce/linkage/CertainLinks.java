package org.qingce.linkage;

import java.util.LinkedHashMap;
import java.util.Map;
import org.qingce.definition.Label;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.SqlText;
import org.qingce.workbench.Workbench;

/**
 * Stage 1 of linkage: mentions that are one person for certain, because they carry one document.
 *
 * <p>Mentions with the same valid resident number are one person, unless name <em>and</em> birth date tell them apart (重号).
 * Under such a number, mentions that state both fall into people by agreement on either, followed through (one may bridge two
 * others); a mention that lacks one of them goes with the people that know the other, or else with the people most often
 * mentioned, the earliest among equals. The people of one number are never merged; each of their mentions becomes a finding
 * ID11. Other recognised documents link where kind, number and name are equal. What carries no such document stays alone.
 *
 * <p>Names are compared by the SQL function {@code qc_name_key(text)}, and only where they differ as written. The outcome does
 * not depend on the order of the mentions.
 */
public final class CertainLinks {

    /** The rule of the findings that say: one number, more than one person. */
    public static final String SHARED_NUMBER = "ID11";

    /** What readers call {@link #SHARED_NUMBER}. */
    public static final Label SHARED_NUMBER_TITLE =
            new Label("重号：同一身份证号码下有不同的人", "One ID number, more than one person");

    private static final SqlScript NUMBERS = script("numbers");
    private static final SqlScript CLAIMS = script("claims");
    private static final SqlScript JOIN_BY_NAME = script("join_by_name");
    private static final SqlScript JOIN_BY_BIRTH = script("join_by_birth");
    private static final SqlScript UNSETTLED = script("unsettled");
    private static final SqlScript REGROUPED = script("regrouped");
    private static final SqlScript PERSON_MENTION = script("person_mention");
    private static final SqlScript SHARED_NUMBERS = script("shared_numbers");
    private static final SqlScript FORGET = script("forget");

    private CertainLinks() {}

    /**
     * Replaces {@code person_mention} and the findings ID11 by what the current mentions say, in one transaction.
     *
     * @param workbench holds {@code mention} and {@code finding}; knows {@code qc_name_key}
     * @return how many mentions were given a person: all of them
     */
    public static long link(Workbench workbench) {
        workbench.run(NUMBERS);
        workbench.run(CLAIMS);
        joinAcquaintances(workbench);
        workbench.run(REGROUPED);
        workbench.inTransaction(() -> {
            workbench.run(PERSON_MENTION);
            workbench.run(SHARED_NUMBERS, Map.of("shown", shown(workbench)));
        });
        workbench.run(FORGET);
        return workbench
                .list(script("linked_count"), Map.of(), row -> row.number("linked"))
                .get(0);
    }

    /** Each round carries the smallest label one name and one birth date further, until none is torn. */
    private static void joinAcquaintances(Workbench workbench) {
        do {
            workbench.run(JOIN_BY_NAME);
            workbench.run(JOIN_BY_BIRTH);
        } while (workbench
                        .list(UNSETTLED, Map.of(), row -> row.number("unsettled"))
                        .get(0)
                > 0);
    }

    private static SqlText shown(Workbench workbench) {
        var values = new LinkedHashMap<String, String>();
        values.put("id_number", "mention.id_number");
        values.put("name", "mention.name");
        values.put("birth_date", "mention.birth_date");
        values.put("other_people", "bearers.people - 1");
        return new SqlText(workbench.dialect().jsonObject(values));
    }

    private static SqlScript script(String name) {
        return SqlScript.beside(CertainLinks.class, name);
    }
}
