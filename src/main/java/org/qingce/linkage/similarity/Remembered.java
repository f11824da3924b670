package org.qingce.linkage.similarity;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was read off recent texts, so that a text met often is taken apart once. Each text has one place and drives out
 * whoever stood there, so the table never grows; threads may overwrite each other, for they would write the same.
 */
final class Remembered<T> {

    private static final int PLACES = 1 << 16;

    private final @Nullable Reading<T>[] places;
    private final Function<String, T> reader;

    Remembered(Function<String, T> reader) {
        this.reader = reader;
        this.places = places();
    }

    T of(String text) {
        int hash = text.hashCode();
        int place = (hash ^ (hash >>> 15)) & (PLACES - 1);
        Reading<T> known = places[place];
        if (known != null && known.text.equals(text)) {
            return known.value;
        }
        T value = reader.apply(text);
        places[place] = new Reading<>(text, value);
        return value;
    }

    @SuppressWarnings("unchecked") // an array of a generic type cannot be made otherwise
    private static <T> @Nullable Reading<T>[] places() {
        return (Reading<T>[]) new Reading<?>[PLACES];
    }

    private record Reading<T>(String text, T value) {}
}
