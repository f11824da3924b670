package org.qingce.standard;

import org.jspecify.annotations.Nullable;

/**
 * One way to bring a raw value into its standard form. Never throws, whatever the text; the same text always gives an
 * equal result; the standard value, written out, is its own standard value. Safe for use by several threads.
 */
@FunctionalInterface
public interface Standard<T> {

    /** Value, named problem, or blank for text that says nothing; {@code raw} may be null. */
    Standardised<T> standardise(@Nullable String raw);
}
