package org.qingce.intake.mapping;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingce.identity.DocumentNumber;
import org.qingce.identity.DocumentNumberJudge;
import org.qingce.identity.IdStatus;
import org.qingce.intake.source.MentionField;
import org.qingce.reference.DivisionCode;
import org.qingce.reference.DivisionCodes;
import org.qingce.reference.ValidYears;
import org.qingce.standard.Standard;

/** Reads a document number together with the kind of document that the record states. */
final class NumberReader {

    private static final int KEY_DIGITS = 17;
    private static final int KIND = MentionField.ID_KIND.ordinal();
    private static final int STATUS = MentionField.ID_STATUS.ordinal();
    private static final int NUMBER = MentionField.ID_NUMBER.ordinal();
    private static final int KEY = MentionField.NUMBER_KEY.ordinal();
    private static final int RAW = MentionField.ID_RAW.ordinal();
    private static final int BIRTH_DATE = MentionField.ID_BIRTH_DATE.ordinal();
    private static final int SEX = MentionField.ID_SEX.ordinal();

    private final DocumentNumberJudge judge;
    private final Standard<String> documentTypes;
    private final Map<String, ValidYears> years =
            DivisionCodes.standard().all().stream().collect(Collectors.toMap(DivisionCode::code, DivisionCode::years));

    NumberReader(DocumentNumberJudge judge, Standard<String> documentTypes) {
        this.judge = judge;
        this.documentTypes = documentTypes;
    }

    void read(String raw, @Nullable String rawType, FieldRow row) {
        String type =
                rawType == null ? null : documentTypes.standardise(rawType).value();
        DocumentNumber number = judge.judge(raw, type);
        boolean entered = number.status().isEntered();
        boolean usable = entered && number.status() != IdStatus.MASKED;
        String normalised = usable ? number.normalised() : null;
        row.derive(KIND, number.kind().name());
        row.derive(STATUS, number.status().name());
        row.state(NUMBER, normalised == null ? null : Tabbed.plain(normalised));
        row.derive(KEY, number.status().isValid() ? key(normalised) : null);
        if (number.status() != IdStatus.BLANK && !raw.equals(normalised)) {
            row.state(RAW, Tabbed.plain(raw));
        }
        readOff(number, raw, row);
    }

    /** The digits from which the last character of a resident number follows; null for a number of another shape. */
    private static @Nullable String key(@Nullable String number) {
        if (number == null || number.length() != KEY_DIGITS + 1) {
            return null;
        }
        String digits = number.substring(0, KEY_DIGITS);
        return digits.chars().allMatch(c -> c >= '0' && c <= '9') ? digits : null;
    }

    private void readOff(DocumentNumber number, String raw, FieldRow row) {
        LocalDate birthDate = number.birthDate();
        if (birthDate != null) {
            row.derive(BIRTH_DATE, birthDate.toString());
        }
        if (number.sex() != null) {
            row.derive(SEX, number.sex().code());
        }
        if (number.damage().losesDigits()) {
            row.problem(MentionField.ID_NUMBER.column(), "SPREADSHEET_DAMAGE", raw);
        }
        if (number.status().isValid() && birthDate != null && outOfForce(number.divisionCode(), birthDate.getYear())) {
            row.problem(MentionField.ID_NUMBER.column(), "CODE_NOT_IN_FORCE", raw);
        }
    }

    /** Whether the code cannot have been in use in the year of birth: a warning only, since numbers may be issued late. */
    private boolean outOfForce(@Nullable String code, int birthYear) {
        ValidYears inForce = code == null ? null : years.get(code);
        return inForce != null && !inForce.possibleIn(birthYear);
    }
}
