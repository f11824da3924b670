package org.qingce.identity;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what a damaged resident number may have been. Supposes a single damage: two neighbouring characters swapped,
 * one character wrong, missing or too many, or up to three characters hidden (besides those that the row's birth date
 * fills) or lost to a spreadsheet. Immutable and thread-safe.
 */
public final class RepairSuggester {
    private static final int KEPT_BY_SPREADSHEET = 15;
    private static final Set<DocumentKind> REPAIRABLE = EnumSet.of(
            DocumentKind.RESIDENT_ID, DocumentKind.RESIDENCE_PERMIT_HMT, DocumentKind.FOREIGN_PERMANENT_RESIDENT);

    private final DocumentNumberJudge judge;

    /** Suggests only numbers that the judge finds valid. */
    public RepairSuggester(DocumentNumberJudge judge) {
        this.judge = judge;
    }

    /** As {@link #suggest(String, RowFacts, Predicate)} without another source. */
    public Repairs suggest(@Nullable String raw, RowFacts row) {
        return suggest(raw, row, number -> false);
    }

    /**
     * Candidates for a damaged number, and the suggestion.
     *
     * @param raw the number as received
     * @param row what its row says of the person
     * @param knownElsewhere whether another source carries a number of 18 characters
     * @return {@link Repairs#NONE} for a number without fault, a blank one, a placeholder, another document, and one
     *     that is damaged beyond a single damage
     */
    public Repairs suggest(@Nullable String raw, RowFacts row, Predicate<String> knownElsewhere) {
        DocumentNumber judged = judge.judge(raw);
        String entered = judged.normalised();
        boolean repairable = entered != null
                && REPAIRABLE.contains(judged.kind())
                && !judged.status().isAccepted();
        return repairable && entered != null ? repair(judged, entered, row, knownElsewhere) : Repairs.NONE;
    }

    private Repairs repair(DocumentNumber judged, String entered, RowFacts row, Predicate<String> knownElsewhere) {
        Map<String, Repair> repairs = new LinkedHashMap<>();
        RepairAttempts attempts = new RepairAttempts(
                lostAsStars(judged, entered), attempt -> keep(attempt, row, knownElsewhere, repairs));
        if (judged.status() == IdStatus.MASKED || judged.damage().losesDigits()) {
            attempts.fillings(row.birthDate());
        } else {
            attempts.oneDamageAway();
        }
        return Repairs.choose(new ArrayList<>(repairs.values()));
    }

    private static String lostAsStars(DocumentNumber judged, String entered) {
        return judged.damage() == SpreadsheetDamage.TRAILING_ZEROS
                ? entered.substring(0, KEPT_BY_SPREADSHEET) + "***"
                : entered;
    }

    private void keep(
            RepairAttempt attempt, RowFacts row, Predicate<String> knownElsewhere, Map<String, Repair> repairs) {
        if (!ResidentNumber.mayBeValid(attempt.text())) {
            return;
        }
        DocumentNumber number = judge.judge(attempt.text());
        String normalised = number.normalised();
        if (normalised != null && number.status().isValid() && row.agreeWith(number)) {
            Set<RepairEvidence> evidence = evidence(number, row, knownElsewhere.test(normalised));
            repairs.putIfAbsent(normalised, new Repair(normalised, attempt.operation(), attempt.position(), evidence));
        }
    }

    private static Set<RepairEvidence> evidence(DocumentNumber number, RowFacts row, boolean known) {
        Set<RepairEvidence> evidence = EnumSet.of(RepairEvidence.ADDRESS, RepairEvidence.CALENDAR);
        if (number.status() == IdStatus.VALID) {
            evidence.add(RepairEvidence.CHECK_DIGIT);
        }
        if (row.birthDate() != null) {
            evidence.add(RepairEvidence.BIRTH_DATE);
        }
        if (row.sex() != null) {
            evidence.add(RepairEvidence.SEX);
        }
        if (known) {
            evidence.add(RepairEvidence.KNOWN_ELSEWHERE);
        }
        return evidence;
    }
}
