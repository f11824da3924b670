package org.qingce.workbench;

import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A Java function of text that SQL may call. It is not called with a null: a null argument makes a null result.
 *
 * @param name as SQL calls it; by agreement starts with {@code qc_}, so that no engine's own name is in the way
 * @param parameters number of text arguments, at least 1
 * @param result {@code String}, {@code Boolean} or {@code Integer}
 * @param body the function; called from several threads at once
 */
public record SqlFunction(String name, int parameters, Class<?> result, Body body) {

    /** What is computed of one row's arguments. */
    @FunctionalInterface
    public interface Body {
        @Nullable
        Object apply(String[] arguments);
    }

    /** A function from text to text. */
    public static SqlFunction text(String name, UnaryOperator<@Nullable String> function) {
        return new SqlFunction(name, 1, String.class, arguments -> function.apply(arguments[0]));
    }

    /** A question about one text. */
    public static SqlFunction test(String name, Predicate<String> predicate) {
        return new SqlFunction(name, 1, Boolean.class, arguments -> predicate.test(arguments[0]));
    }

    /** A question about two texts. */
    public static SqlFunction test(String name, BiPredicate<String, String> predicate) {
        return new SqlFunction(name, 2, Boolean.class, arguments -> predicate.test(arguments[0], arguments[1]));
    }
}
