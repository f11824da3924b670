package org.qingce.linkage.similarity;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.qingce.reference.TabbedResource;

/** Whether one given name is a short form of the other: cut off, contracted, or a familiar form. Both folded. */
final class ShortForms {

    private static final int CUT_FROM = 3;
    private static final int CONTRACTION_TO = 4;
    private static final Map<String, Set<String>> FAMILIAR = familiar();

    private ShortForms() {}

    /** alex – alexander, thos – thomas, bill – william, and two familiar forms of one name: liz – betty. */
    static boolean isShortForm(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        return isCut(shorter, longer) || isContraction(shorter, longer) || isFamiliar(shorter, longer);
    }

    /** j – john. */
    static boolean isInitial(String one, String other) {
        boolean single = one.length() == 1 || other.length() == 1;
        return single && one.length() != other.length() && one.charAt(0) == other.charAt(0);
    }

    private static boolean isCut(String shorter, String longer) {
        return shorter.length() >= CUT_FROM && shorter.length() < longer.length() && longer.startsWith(shorter);
    }

    /** wm – william, chas – charles: first and last letter stand, the others in their order. */
    private static boolean isContraction(String shorter, String longer) {
        int length = shorter.length();
        if (length < 2 || length > CONTRACTION_TO || longer.length() < length + 2) {
            return false;
        }
        boolean ends = shorter.charAt(0) == longer.charAt(0)
                && shorter.charAt(length - 1) == longer.charAt(longer.length() - 1);
        return ends && isWithin(shorter, longer);
    }

    private static boolean isWithin(String shorter, String longer) {
        int met = 0;
        for (int i = 0; i < longer.length() && met < shorter.length(); i++) {
            if (longer.charAt(i) == shorter.charAt(met)) {
                met++;
            }
        }
        return met == shorter.length();
    }

    private static boolean isFamiliar(String one, String other) {
        Set<String> ofOne = FAMILIAR.get(one);
        Set<String> ofOther = ofOne == null ? null : FAMILIAR.get(other);
        return ofOne != null && ofOther != null && !Collections.disjoint(ofOne, ofOther);
    }

    private static Map<String, Set<String>> familiar() {
        Map<String, Set<String>> names = new HashMap<>();
        for (Map<String, String> row : TabbedResource.rows(ShortForms.class, "familiar_names.tsv")) {
            String name = row.getOrDefault("name", "");
            names.computeIfAbsent(name, k -> new HashSet<>()).add(name);
            for (String form : row.getOrDefault("familiar", "").split(" ", -1)) {
                names.computeIfAbsent(form, k -> new HashSet<>()).add(name);
            }
        }
        return names;
    }
}
