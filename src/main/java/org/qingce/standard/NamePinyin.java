package org.qingce.standard;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingce.reference.TabbedResource;

/**
 * The sound of a name: syllables in upper-case pinyin without tones, one space between them, ü written V, e.g.
 * {@code OU YANG XIU}. The first character is read as a surname (单 SHAN, 尉 YU), the others as in names (曾 ZENG). Readings of a
 * surname that differ by region count as equal, so that each comes out as one sound: 覃, read qín or tán, sounds like 秦 and like 谭
 * ({@code surname_readings.tsv}). Only the first meeting with a character is slow.
 */
public final class NamePinyin {

    private static final Map<String, String> SAME_SOUND =
            TabbedResource.rows(NamePinyin.class, "surname_readings.tsv").stream()
                    .collect(Collectors.toMap(
                            row -> row.getOrDefault("reading", ""), row -> row.getOrDefault("compared_as", "")));

    /** Surnames of two characters whose first is read otherwise than alone. */
    private static final Map<String, String> COMPOUNDS =
            Stream.of("万俟", "澹台", "长孙").collect(Collectors.toMap(surname -> surname, HanReading::first));

    private static final CharacterSet COMPOUND_ENDS = new CharacterSet("俟台孙");
    private static final String[] FIRST =
            new String[0x10000]; // null: not met yet; filled by any thread, always the same
    private static final String[] INSIDE = new String[0x10000];
    private static final Map<Integer, String> RARE_FIRST = new ConcurrentHashMap<>();
    private static final Map<Integer, String> RARE_INSIDE = new ConcurrentHashMap<>();

    private NamePinyin() {}

    /** The sound of a name, raw or standard; characters without a reading are taken over as {@link NameKey} has them. */
    public static String of(String name) {
        String key = NameKey.of(name);
        StringBuilder sound = new StringBuilder(24);
        for (int i = 0; i < key.length(); ) {
            int c = key.codePointAt(i);
            if (!Characters.isHan(c)) {
                sound.appendCodePoint(c);
            } else if (i == 0) {
                sound.append(first(c, key));
            } else {
                sound.append(' ').append(syllable(c, INSIDE, RARE_INSIDE, HanReading::inside));
            }
            i += Character.charCount(c);
        }
        return sound.toString();
    }

    private static String first(int c, String key) {
        if (key.length() > 1 && COMPOUND_ENDS.contains(key.charAt(1))) {
            String compound = COMPOUNDS.get(key.substring(0, 2));
            if (compound != null) {
                return compound;
            }
        }
        return syllable(c, FIRST, RARE_FIRST, NamePinyin::surname);
    }

    private static String surname(int c) {
        String reading = HanReading.first(Character.toString(c));
        return SAME_SOUND.getOrDefault(reading, reading);
    }

    private static String syllable(int c, String[] common, Map<Integer, String> rare, IntFunction<String> reader) {
        if (c >= common.length) {
            return rare.computeIfAbsent(c, reader::apply);
        }
        String known = common[c];
        if (known == null) {
            known = reader.apply(c);
            common[c] = known;
        }
        return known;
    }
}
