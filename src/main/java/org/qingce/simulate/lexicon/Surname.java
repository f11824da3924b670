package org.qingce.simulate.lexicon;

import java.util.Set;

/** Where the surname ends and the given name begins. */
public final class Surname {
    private static final Set<String> COMPOUND = Set.of("欧阳", "上官", "诸葛", "司马");

    private Surname() {}

    /** 2 for a compound surname, otherwise 1; 0 for a name whose parts are joined by a dot. */
    public static int length(String name) {
        if (name.indexOf('·') >= 0 || name.isEmpty()) {
            return 0;
        }
        return name.length() > 2 && COMPOUND.contains(name.substring(0, 2)) ? 2 : 1;
    }

    public static String of(String name) {
        return name.substring(0, length(name));
    }

    public static String given(String name) {
        return name.substring(length(name));
    }
}
