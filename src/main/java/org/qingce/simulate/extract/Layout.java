package org.qingce.simulate.extract;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How a delimited file is written.
 *
 * @param mark whether it begins with a byte order mark
 * @param fragile number of the column, from 0, in which a breaking line breaks
 */
record Layout(Charset charset, boolean mark, char delimiter, Quotes quotes, String lineEnd, int fragile) {
    enum Quotes {
        /** Around every cell. */
        ALL,
        /** Where a cell holds a delimiter or a quote. */
        NEEDED,
        /** Never: the format has none. */
        NEVER
    }

    static Layout csv(Charset charset, boolean mark, int fragile) {
        return new Layout(charset, mark, ',', Quotes.NEEDED, "\n", fragile);
    }

    static Layout quoted(int fragile) {
        return new Layout(StandardCharsets.UTF_8, false, ',', Quotes.ALL, "\r\n", fragile);
    }

    static Layout tabs(int fragile) {
        return new Layout(StandardCharsets.UTF_8, true, '\t', Quotes.NEVER, "\n", fragile);
    }

    void append(StringBuilder line, String cell) {
        boolean quote = quotes == Quotes.ALL
                || (quotes == Quotes.NEEDED && (cell.indexOf(delimiter) >= 0 || cell.indexOf('"') >= 0));
        if (quote) {
            line.append('"').append(cell.replace("\"", "\"\"")).append('"');
        } else {
            line.append(cell);
        }
    }
}
