package org.qingce.truth;

import com.ibm.icu.text.Transliterator;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Names as the simulator's clerks spoil them, undone: spaces, dots, traditional and variant characters. */
final class NameForm {

    private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");

    private static final Map<String, String> VARIANTS = variants();

    private static final Map<String, String> COMPARED = new ConcurrentHashMap<>();

    private NameForm() {}

    /** Without the spaces that are no part of the name, with one kind of dot between its parts. */
    static String standard(String written) {
        return written.strip().replaceAll("[•．・‧.]", "·").replaceAll("[ \u3000]+", "");
    }

    /** Equal for names that differ in spaces, dots, traditional and variant characters only. */
    static String compared(String standard) {
        return COMPARED.computeIfAbsent(
                standard,
                name -> name.replace("·", "")
                        .codePoints()
                        .mapToObj(Character::toString)
                        .map(character -> simple(simple(character)))
                        .collect(Collectors.joining()));
    }

    private static String simple(String character) {
        String variant = VARIANTS.get(character);
        return variant == null ? SIMPLIFIED.transliterate(character) : variant;
    }

    private static Map<String, String> variants() {
        var variants = new HashMap<String, String>();
        Tsv.standard("../standard/name_variants.tsv")
                .forEach(row -> variants.put(row.text("character"), row.text("compared_as")));
        return variants;
    }
}
