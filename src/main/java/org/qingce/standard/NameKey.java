package org.qingce.standard;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.qingce.reference.TabbedResource;

/**
 * The form of a name that is compared: traditional and variant characters as their simplified ones, Latin letters in
 * upper case without accents, no dots, spaces, hyphens or apostrophes. Two spellings of one name have equal keys; two
 * names may share one. Never shown.
 *
 * <p>Simplification is ICU's {@code Traditional-Simplified}, character by character, with the exceptions and additions of
 * {@code name_variants.tsv}: 乾, 徵, 於, 昇 and a few more are readings and surnames of their own in the General Standard Chinese
 * Characters list (2013) and stay; variants that ICU leaves alone follow the First List of Processed Variant Characters
 * (1955). Folded characters are remembered, so only the first meeting is slow.
 */
public final class NameKey {

    private static final char DROPPED = '\uFFFF';
    private static final CharacterSet NOISE = new CharacterSet(" -'’.·");
    private static final Map<String, String> VARIANTS = variants();
    private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");
    private static final Normalizer2 NFD = Normalizer2.getNFDInstance();
    private static final char[] FOLDED = new char[0x10000]; // 0: not met yet; filled by any thread, always the same

    private NameKey() {}

    /** The key of a name, raw or standard; {@code ""} if it holds nothing to compare. */
    public static String of(String name) {
        int i = 0;
        while (i < name.length() && folded(name.charAt(i)) == name.charAt(i)) {
            i++;
        }
        return i == name.length() ? name : foldFrom(name, i);
    }

    private static String foldFrom(String name, int from) {
        StringBuilder key = new StringBuilder(name.length()).append(name, 0, from);
        for (int i = from; i < name.length(); i++) {
            char c = name.charAt(i);
            char folded = folded(c);
            if (folded != DROPPED) {
                key.append(folded);
            }
        }
        return key.toString();
    }

    private static char folded(char c) {
        char known = FOLDED[c];
        return known == 0 ? remember(c) : known;
    }

    private static char remember(char c) {
        char folded = Character.isSurrogate(c) ? c : fold(c);
        FOLDED[c] = folded;
        return folded;
    }

    private static char fold(char c) {
        int plain = Characters.plain(c);
        if (plain == Characters.NOTHING || (plain < 0x10000 && isNoise((char) plain))) {
            return DROPPED;
        }
        if (plain > 0xFFFF) {
            return c;
        }
        String bare = withoutAccent(Character.toString(plain)).toUpperCase(Locale.ROOT);
        String simple = simplified(simplified(bare)); // 薴 is simplified to 苧, that to 苎
        return simple.length() == 1 ? simple.charAt(0) : c;
    }

    private static String withoutAccent(String character) {
        String base = NFD.normalize(character).substring(0, 1);
        return Character.UnicodeScript.of(base.charAt(0)) == Character.UnicodeScript.LATIN ? base : character;
    }

    private static boolean isNoise(char c) {
        return NOISE.contains(c) || NameSeparators.isDot(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static String simplified(String character) {
        String variant = VARIANTS.get(character);
        if (variant != null) {
            return variant;
        }
        synchronized (SIMPLIFIED) {
            return SIMPLIFIED.transliterate(character);
        }
    }

    private static Map<String, String> variants() {
        Map<String, String> variants = new HashMap<>();
        for (Map<String, String> row : TabbedResource.rows(NameKey.class, "name_variants.tsv")) {
            variants.put(row.getOrDefault("character", ""), row.getOrDefault("compared_as", ""));
        }
        return variants;
    }
}
