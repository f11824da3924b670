package org.qingce.measures.reconciliation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qingce.definition.Label;

/**
 * Which sources should know of a kind of event.
 *
 * @param kind what happened
 * @param title what readers call it
 * @param months how many months are compared, the one of the business date the last; 1 to 60
 * @param sources ids of those that should know it, the most trusted first; two at least
 * @param firstMarriage those of them whose date is the one of the first marriage; null for none
 * @param fields in what they should agree
 */
public record Expectation(
        VitalKind kind,
        Label title,
        int months,
        List<String> sources,
        @Nullable List<String> firstMarriage,
        List<String> fields) {

    static final int MOST_MONTHS = 60;

    /** The first day that is compared. */
    LocalDate since(LocalDate businessDate) {
        return businessDate.withDayOfMonth(1).minusMonths(months - 1L);
    }

    boolean holdsFirstMarriage(String source) {
        return Objects.requireNonNullElse(firstMarriage, List.<String>of()).contains(source);
    }
}
