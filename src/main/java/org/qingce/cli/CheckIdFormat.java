package org.qingce.cli;

import java.io.PrintWriter;
import java.util.ResourceBundle;

/** What {@code check-id} writes; named as on the command line. */
enum CheckIdFormat {
    /** Aligned columns with names and reasons, for people. */
    table,
    /** Tab-separated values with a header line, for programs. */
    tsv,
    /** One JSON array with all candidates and their evidence. */
    json;

    CheckIdWriter writer(PrintWriter out, ResourceBundle words) {
        return switch (this) {
            case table -> new CheckIdTable(out, words);
            case tsv -> new CheckIdTsv(out);
            case json -> new CheckIdJson(out);
        };
    }
}
