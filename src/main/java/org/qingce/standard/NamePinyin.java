package org.qingce.standard;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sound of a name: syllables in upper-case pinyin without tones, one space between them, ü written V, e.g.
 * {@code OU YANG XIU}. The beginning of the name is read as a surname (单 SHAN, 尉迟 YU CHI) by ICU's
 * {@code Han-Latin/Names}, the rest character by character with its commonest reading. Only a first meeting is slow.
 */
public final class NamePinyin {

    private static final int REMEMBERED_BEGINNINGS = 200_000;
    private static final Transliterator SURNAME = Transliterator.getInstance("Han-Latin/Names");
    private static final Transliterator READING = Transliterator.getInstance("Han-Latin");
    private static final Normalizer2 NFD = Normalizer2.getNFDInstance();
    private static final Map<String, String> BEGINNINGS = new ConcurrentHashMap<>();
    private static final Map<Integer, String> SYLLABLES = new ConcurrentHashMap<>();

    private NamePinyin() {}

    /** The sound of a name, raw or standard; characters without a reading are taken over as {@link NameKey} has them. */
    public static String of(String name) {
        String key = NameKey.of(name);
        int restFrom = key.offsetByCodePoints(0, Math.min(2, key.codePointCount(0, key.length())));
        StringBuilder sound = new StringBuilder(beginning(key.substring(0, restFrom)));
        for (int i = restFrom; i < key.length(); ) {
            int c = key.codePointAt(i);
            i += Character.charCount(c);
            if (Characters.isHan(c)) {
                sound.append(' ').append(SYLLABLES.computeIfAbsent(c, h -> read(READING, Character.toString(h))));
            } else {
                sound.appendCodePoint(c);
            }
        }
        return sound.toString();
    }

    private static String beginning(String characters) {
        String known = BEGINNINGS.get(characters);
        if (known != null) {
            return known;
        }
        String sound = read(SURNAME, characters);
        if (BEGINNINGS.size() < REMEMBERED_BEGINNINGS) {
            BEGINNINGS.put(characters, sound);
        }
        return sound;
    }

    private static String read(Transliterator reader, String characters) {
        String marked;
        synchronized (reader) {
            marked = reader.transliterate(characters);
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
