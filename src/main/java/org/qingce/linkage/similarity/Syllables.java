package org.qingce.linkage.similarity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingce.reference.TabbedResource;
import org.qingce.standard.NamePinyin;

/** Which pinyin syllables are heard as one another in the southern and western dialects, and how surnames may be read. */
final class Syllables {

    /** Behind it no character is read as part of a surname. */
    private static final String BEGINNING = "王伟";

    private static final @Nullable String[] READINGS = new String[0x10000]; // filled by any thread, always the same
    private static final Map<Integer, List<String>> SURNAMES = surnames();
    private static final Remembered<String> CONFUSED = new Remembered<>(Syllables::confuse);

    private Syllables() {}

    /** n/l, zh/z, ch/c, sh/s, f/h and an/ang, en/eng, in/ing are taken for each other; upper case, without tones. */
    static boolean areAlike(String one, String other) {
        return one.equals(other) || CONFUSED.of(one).equals(CONFUSED.of(other));
    }

    /** The commonest reading of a character, in upper case without tone; itself if it has none. */
    static String reading(int character) {
        if (character > 0xFFFF) {
            return Character.toString(character);
        }
        String known = READINGS[character];
        if (known == null) {
            String sound = NamePinyin.of(BEGINNING + (char) character);
            known = sound.substring(NamePinyin.of(BEGINNING).length()).strip();
            READINGS[character] = known;
        }
        return known;
    }

    /** Whether two surnames of one character share a reading, regional ones included: 覃 (QIN, TAN) and 谭 (TAN). */
    static boolean shareReading(int surname, String sound, int otherSurname, String otherSound) {
        List<String> readings = SURNAMES.getOrDefault(surname, List.of(sound));
        List<String> others = SURNAMES.getOrDefault(otherSurname, List.of(otherSound));
        return readings.stream().anyMatch(others::contains);
    }

    private static String confuse(String syllable) {
        String s = syllable.length() > 1 && syllable.charAt(1) == 'H'
                ? syllable.charAt(0) + syllable.substring(2)
                : syllable;
        if (s.startsWith("N") && s.length() > 1) {
            s = "L" + s.substring(1);
        }
        if (s.startsWith("F")) {
            s = s.equals("FENG") ? "HONG" : s.startsWith("FU") ? "H" + s.substring(1) : "HU" + s.substring(1);
            s = s.replace("HUEI", "HUI").replace("HUEN", "HUN");
        }
        boolean nasal = s.endsWith("ANG") || s.endsWith("ENG") || s.endsWith("ING");
        return nasal ? s.substring(0, s.length() - 1) : s;
    }

    private static Map<Integer, List<String>> surnames() {
        Map<Integer, List<String>> surnames = new HashMap<>();
        for (Map<String, String> row : TabbedResource.rows(Syllables.class, "surname_readings.tsv")) {
            String[] readings = row.getOrDefault("readings", "").split(" ", -1);
            surnames.put(row.getOrDefault("surname", "").codePointAt(0), List.copyOf(Arrays.asList(readings)));
        }
        return Map.copyOf(surnames);
    }
}
