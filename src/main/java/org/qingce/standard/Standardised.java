package org.qingce.standard;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of one raw value: its standard value, a named problem, or nothing because nothing was entered. At most
 * one of the two components is present.
 *
 * @param value the standard value; null if there is a problem or nothing was entered
 * @param problem why there is no value; null if there is one or nothing was entered
 */
public record Standardised<T>(@Nullable T value, @Nullable Problem problem) {

    private static final Standardised<?> BLANK = new Standardised<>(null, null);
    private static final Map<Problem, Standardised<?>> PROBLEMS = problems();

    public Standardised {
        if (value != null && problem != null) {
            throw new IllegalArgumentException("value " + value + " and problem " + problem + " at once");
        }
    }

    /** A standard value. */
    public static <T> Standardised<T> of(T value) {
        return new Standardised<>(Objects.requireNonNull(value), null);
    }

    /** A named problem; the same object every time. */
    @SuppressWarnings("unchecked") // holds no value of any type
    public static <T> Standardised<T> problem(Problem problem) {
        return (Standardised<T>) Objects.requireNonNull(PROBLEMS.get(problem));
    }

    /** Nothing was entered; the same object every time. */
    @SuppressWarnings("unchecked") // holds no value of any type
    public static <T> Standardised<T> blank() {
        return (Standardised<T>) BLANK;
    }

    /** Whether nothing was entered. */
    public boolean isBlank() {
        return value == null && problem == null;
    }

    private static Map<Problem, Standardised<?>> problems() {
        Map<Problem, Standardised<?>> results = new EnumMap<>(Problem.class);
        for (Problem problem : Problem.values()) {
            results.put(problem, new Standardised<>(null, problem));
        }
        return results;
    }
}
