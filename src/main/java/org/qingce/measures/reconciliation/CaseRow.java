package org.qingce.measures.reconciliation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case, with whom it is about.
 *
 * @param caseId the mention that first tells of it, by which it leads back to a file and line
 * @param division where it counts; null where nothing is known
 * @param divisionName its name, likewise
 * @param person whom it is about: the one born or dead, or the first of a couple
 * @param other the other of a couple, or null
 * @param present ids of the sources that know it, the most trusted first
 * @param missing ids of those that should
 * @param differences what they say where they differ
 */
public record CaseRow(
        long caseId,
        @Nullable String division,
        @Nullable String divisionName,
        Party person,
        @Nullable Party other,
        List<String> present,
        List<String> missing,
        List<Difference> differences) {

    /** A person of a case: number and golden values; null where nothing is known. */
    public record Party(
            long personId,
            @Nullable String name,
            @Nullable String sex,
            @Nullable LocalDate birthDate,
            @Nullable String idNumber) {}

    /** What a source says of a field in which sources differ. */
    public record Difference(String field, String source, String said) {}
}
