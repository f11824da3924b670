package org.qingce.measures.estimate;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What speaks for care with an estimate, in no language: words, some with a value ({@code third=health-record dependent}). What they mean
 * stands in {@code docs/statistics.md}; screens and reports say it in theirs. Immutable.
 */
public final class EstimateNote {

    /** Nothing to say. */
    public static final EstimateNote NONE = new EstimateNote(Map.of());

    private final Map<String, String> words;

    private EstimateNote(Map<String, String> words) {
        this.words = words;
    }

    /** Reads what {@link #toString} wrote. */
    public static EstimateNote parse(String text) {
        var words = new LinkedHashMap<String, String>();
        for (String word : text.split(" ", -1)) {
            if (!word.isEmpty()) {
                int equals = word.indexOf('=');
                words.put(equals < 0 ? word : word.substring(0, equals), equals < 0 ? "" : word.substring(equals + 1));
            }
        }
        return new EstimateNote(words);
    }

    /** The same with one more word. */
    public EstimateNote with(String word) {
        return with(word, "");
    }

    /**
     * The same with one more word and its value.
     *
     * @param value without spaces
     */
    public EstimateNote with(String word, String value) {
        var more = new LinkedHashMap<>(words);
        more.put(word, value);
        return new EstimateNote(more);
    }

    /** The same with one more word and a number of four decimals. */
    public EstimateNote with(String word, double value) {
        return with(word, String.format(Locale.ROOT, "%.4f", value));
    }

    /** Whether it has a word. */
    public boolean has(String word) {
        return words.containsKey(word);
    }

    /** The value of a word. */
    public Optional<String> value(String word) {
        return Optional.ofNullable(words.get(word));
    }

    @Override
    public String toString() {
        return words.entrySet().stream()
                .map(word -> word.getValue().isEmpty() ? word.getKey() : word.getKey() + "=" + word.getValue())
                .collect(Collectors.joining(" "));
    }
}
