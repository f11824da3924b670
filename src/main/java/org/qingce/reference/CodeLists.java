package org.qingce.reference;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The code lists that the product ships, read once. What each is taken from stands in {@code codelists/README.md}. */
public final class CodeLists {

    private static final Map<String, CodeList> LISTS = read();

    private CodeLists() {}

    /** Sex, GB/T 2261.1-2003, one digit: 0 unknown, 1 male, 2 female, 9 not stated. */
    public static CodeList sex() {
        return named("sex");
    }

    /** Marital status, GB/T 2261.2-2003, two digits. */
    public static CodeList maritalStatus() {
        return named("marital-status");
    }

    /** Education, GB/T 4658-2006, two digits. */
    public static CodeList education() {
        return named("education");
    }

    /** Ethnicity, GB 3304-1991, two digits, with 97 and 98 of practice. */
    public static CodeList ethnicity() {
        return named("ethnicity");
    }

    /** Relation to the head of household, GB/T 4761-2008, two digits; property {@code implied_sex} is 1, 2 or empty. */
    public static CodeList relation() {
        return named("relation");
    }

    /** Countries and regions, GB/T 2659 alpha-3. */
    public static CodeList nationality() {
        return named("nationality");
    }

    /** Nature of the household registration: 1 non-agricultural, 2 agricultural, 9 other. */
    public static CodeList hukouNature() {
        return named("hukou-nature");
    }

    /** Whether a person is counted among the floating population: 1 yes, 2 no. */
    public static CodeList migrant() {
        return named("migrant");
    }

    /** Kind of household registration in ten classes, 0 to 8. */
    public static CodeList hukouCategory() {
        return named("hukou-category");
    }

    /** Family or collective household. */
    public static CodeList householdType() {
        return named("household-type");
    }

    /** Identity documents, WS 364.3 CV02.01.101, two digits. */
    public static CodeList documentType() {
        return named("document-type");
    }

    /** Every list, in the order of {@code codelists/index.tsv}. */
    public static Collection<CodeList> all() {
        return LISTS.values();
    }

    /**
     * The list with this id.
     *
     * @throws IllegalArgumentException if there is none; the message names those there are
     */
    public static CodeList named(String id) {
        CodeList list = LISTS.get(id);
        if (list == null) {
            throw new IllegalArgumentException("no code list " + id + "; there are " + LISTS.keySet());
        }
        return list;
    }

    private static Map<String, CodeList> read() {
        List<Map<String, String>> aliases = TabbedResource.rows(CodeLists.class, "codelists/aliases.tsv");
        Map<String, CodeList> lists = new LinkedHashMap<>();
        for (Map<String, String> row : TabbedResource.rows(CodeLists.class, "codelists/index.tsv")) {
            CodeList list = new CodeListReader(row, aliases).read();
            lists.put(list.id(), list);
        }
        return Collections.unmodifiableMap(lists);
    }
}
