package org.qingce.simulate.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Name characters that are taken for one another, from {@code similar-characters.tsv}. */
public final class SimilarCharacters {
    private static final String TABLE = "/org/qingce/simulate/similar-characters.tsv";
    private static final SimilarCharacters ALL = new SimilarCharacters();

    private final Map<Likeness, Map<Character, String>> others = new EnumMap<>(Likeness.class);
    private final Map<String, String> bySyllable = new HashMap<>();

    private SimilarCharacters() {
        for (Likeness likeness : Likeness.values()) {
            others.put(likeness, new HashMap<>());
        }
        try (InputStream table = Objects.requireNonNull(SimilarCharacters.class.getResourceAsStream(TABLE), TABLE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            lines.lines().skip(1).map(line -> line.split("\t", -1)).forEach(this::take);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        bySyllable.forEach(this::takeNear);
    }

    /** The characters that this one can be taken for, in a fixed order; empty for one that is not in the table. */
    public static String of(char character, Likeness likeness) {
        return Objects.requireNonNull(ALL.others.get(likeness)).getOrDefault(character, "");
    }

    private void take(String[] row) {
        switch (row[0]) {
            case "sound" -> {
                bySyllable.put(row[1], row[2]);
                group(Likeness.SAME_SOUND, row[2]);
            }
            case "shape" -> group(Likeness.SHAPE, row[2]);
            default -> group(Likeness.VARIANT, row[2]);
        }
    }

    private void group(Likeness likeness, String characters) {
        characters.chars().forEach(c -> add(likeness, (char) c, characters.replace(Character.toString(c), "")));
    }

    private void takeNear(String syllable, String characters) {
        bySyllable.keySet().stream()
                .filter(other ->
                        !other.equals(syllable) && Syllable.blurred(other).equals(Syllable.blurred(syllable)))
                .sorted()
                .map(bySyllable::get)
                .forEach(alike -> characters.chars().forEach(c -> add(Likeness.NEAR_SOUND, (char) c, alike)));
    }

    private void add(Likeness likeness, char character, String alike) {
        Objects.requireNonNull(others.get(likeness)).merge(character, alike, String::concat);
    }
}
