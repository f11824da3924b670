package org.qingce.rules;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingce.definition.Label;

/**
 * A rule that has been checked and can be compiled.
 *
 * @param id e.g. {@code ID07}, unique in the catalogue
 * @param title the fault, as a clerk would put it
 * @param severity how much a finding weighs
 * @param subject what it judges
 * @param enabled false: stands in the catalogue and is not judged
 * @param appliesTo source ids whose records it judges; empty for all
 * @param condition boolean SQL over the subject's columns, parameters filled in; null means it does not fire
 * @param show columns that make the fault visible, in order
 * @param advice what the clerk should do, if the file says
 * @param citation standard, law or practice that the rule follows
 * @param examples values typed as their columns are: text, {@code LocalDate}, number, truth
 * @param file where it stands
 * @param line where it starts, from 1
 */
public record Rule(
        String id,
        Label title,
        Severity severity,
        Subject subject,
        boolean enabled,
        List<String> appliesTo,
        String condition,
        List<String> show,
        @Nullable Label advice,
        String citation,
        Examples examples,
        Path file,
        int line) {

    public Rule {
        appliesTo = List.copyOf(appliesTo);
        show = List.copyOf(show);
    }
}
