package org.qingce.truth;

import com.ibm.icu.text.Transliterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Names as the simulator's clerks spoil them, undone: spaces, dots, traditional characters. */
final class NameForm {

    private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");

    private static final Map<String, String> COMPARED = new ConcurrentHashMap<>();

    private NameForm() {}

    /** Without the spaces that are no part of the name, with one kind of dot between its parts. */
    static String standard(String written) {
        return written.strip().replaceAll("[•．・‧.]", "·").replaceAll("[ \u3000]+", "");
    }

    /** Equal for names that differ in spaces, dots and traditional characters only. */
    static String compared(String standard) {
        return COMPARED.computeIfAbsent(standard, name -> SIMPLIFIED.transliterate(name.replace("·", "")));
    }
}
