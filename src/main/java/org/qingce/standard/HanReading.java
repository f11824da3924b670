package org.qingce.standard;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/**
 * Chinese characters read aloud by ICU's {@code Han-Latin/Names}: upper-case pinyin without tones, ü written V. Slow, for its rules are
 * gone through at each call; whoever asks remembers the answer.
 */
final class HanReading {

    /** A character that may stand before any other without changing how that is read. */
    private static final String BEFORE = "一";

    private static final Transliterator NAMES = Transliterator.getInstance("Han-Latin/Names");
    private static final Normalizer2 NFD = Normalizer2.getNFDInstance();

    private HanReading() {}

    /** The first syllable of characters that begin a name; what is no Chinese character stays as it is. */
    static String first(String characters) {
        return read(characters).split(" ", 2)[0];
    }

    /** The syllable of a character inside a name. */
    static String inside(int character) {
        return read(BEFORE + Character.toString(character)).split(" ", 2)[1];
    }

    private static String read(String characters) {
        String marked;
        synchronized (NAMES) {
            marked = NAMES.transliterate(characters);
        }
        return withoutTones(NFD.normalize(marked)).toUpperCase(Locale.ROOT);
    }

    private static String withoutTones(String decomposed) {
        StringBuilder bare = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (c == '\u0308') {
                bare.setCharAt(bare.length() - 1, 'v');
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                bare.append(c);
            }
        }
        return bare.toString();
    }
}
