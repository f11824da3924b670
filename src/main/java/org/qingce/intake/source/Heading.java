package org.qingce.intake.source;

import java.text.Normalizer;
import java.util.Locale;

/** How headings are compared. */
public final class Heading {

    private Heading() {}

    /** A heading without regard to case, width, spaces, byte order mark and surrounding quotes. */
    public static String normalised(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\uFEFF\"]", "")
                .toUpperCase(Locale.ROOT);
    }
}
