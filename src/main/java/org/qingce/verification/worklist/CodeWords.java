package org.qingce.verification.worklist;

import java.util.Map;
import org.qingce.reference.CodeEntry;
import org.qingce.reference.CodeList;
import org.qingce.reference.CodeLists;

/** Codes in the words of their lists. */
final class CodeWords {

    private static final Map<String, CodeList> LISTS = Map.of(
            "sex", CodeLists.sex(),
            "ethnicity", CodeLists.ethnicity(),
            "marital_status", CodeLists.maritalStatus(),
            "relation", CodeLists.relation(),
            "hukou_nature", CodeLists.hukouNature(),
            "education", CodeLists.education());

    private CodeWords() {}

    /** The word of a column's code, also of a party's column as {@code mother_ethnicity}; anything else as it is. */
    static String of(String column, String value) {
        CodeList list = LISTS.get(column);
        if (list == null) {
            int end = column.indexOf('_');
            return end < 0 ? value : of(column.substring(end + 1), value);
        }
        CodeEntry entry = list.find(value);
        return entry == null ? value : entry.name();
    }
}
