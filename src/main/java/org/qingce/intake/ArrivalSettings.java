package org.qingce.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What intake needs to know beside the source definitions: {@code jobs/nightly.yaml}.
 *
 * @param divisions name of the division list in the extracts folder
 * @param headcounts name of the headcounts file in the extracts folder
 * @param placeholders document numbers that count as not entered, beside those that everybody uses
 */
public record ArrivalSettings(String divisions, String headcounts, List<String> placeholders) {

    public ArrivalSettings(
            @Nullable String divisions, @Nullable String headcounts, @Nullable List<String> placeholders) {
        this.divisions = divisions == null ? "divisions.csv" : divisions;
        this.headcounts = headcounts == null ? "headcounts.csv" : headcounts;
        this.placeholders = placeholders == null ? List.of() : List.copyOf(placeholders);
    }
}
