package org.qingce.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Objects;

/** The three-digit nationality codes of GB/T 2659 (ISO 3166-1 numeric) that foreigners' cards carry. */
final class NationalityNumbers {
    private static final String RESOURCE = "/org/qingce/reference/codelists/nationality_gbt2659.tsv";
    private static final int NUMERIC_COLUMN = 2;
    private static final BitSet NUMBERS = read();

    private NationalityNumbers() {}

    static boolean contain(int number) {
        return NUMBERS.get(number);
    }

    private static BitSet read() {
        InputStream bytes = Objects.requireNonNull(NationalityNumbers.class.getResourceAsStream(RESOURCE), RESOURCE);
        BitSet numbers = new BitSet(1000);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            lines.lines().skip(1).forEach(line -> numbers.set(Integer.parseInt(line.split("\t", -1)[NUMERIC_COLUMN])));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read resource " + RESOURCE, e);
        }
        return numbers;
    }
}
