package org.qingce.linkage.proposal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a column holds from its values, with its heading as a hint: a hint counts only where the values can be what it says.
 * Parts of dates and columns made of others are found later, by looking at several columns.
 */
final class KindFinder {

    private static final int FEW_VALUES = 12;

    private final String column;
    private final String heading;
    private final ColumnProfile profile;
    private final @Nullable HeadingHint hint;

    private KindFinder(String column, String heading, ColumnProfile profile) {
        this.column = column;
        this.heading = heading;
        this.profile = profile;
        this.hint = HeadingHint.of(heading);
    }

    /** What a column is taken for. */
    static ColumnProposal find(String column, String heading, ColumnProfile profile) {
        return new KindFinder(column, heading, profile).find();
    }

    private ColumnProposal find() {
        ColumnProposal useless = useless();
        if (useless != null) {
            return useless;
        }
        ColumnKind hinted = hint == null ? null : hint.kind();
        if (hinted != null && hinted != ColumnKind.IDENTIFIER_OF_ROW && isPlausible(hinted)) {
            return is(hinted, "by its heading and values");
        }
        return byValues();
    }

    private @Nullable ColumnProposal useless() {
        if (profile.present() == 0) {
            return is(ColumnKind.EMPTY, "no value");
        }
        if (profile.distinct() == 1) {
            return is(ColumnKind.CONSTANT, "one value only");
        }
        if (hint == HeadingHint.ANSWER && profile.missingShare() < 0.5) {
            return is(ColumnKind.ANSWER, "its heading says that it tells which rows are one");
        }
        if (profile.longestRun() == 1 && profile.missingShare() == 0 && isRowNumber()) {
            return is(ColumnKind.IDENTIFIER_OF_ROW, "different in every row of a file");
        }
        return null;
    }

    private boolean isRowNumber() {
        if (hint != null && hint != HeadingHint.ROW) {
            return false;
        }
        boolean code = profile.meanWords() < 1.05 && profile.dateShare() < 0.5 && profile.mails() < 0.5;
        return code && (hint == HeadingHint.ROW || profile.digits() >= 0.3);
    }

    private boolean isPlausible(ColumnKind kind) {
        double text = profile.letters() + profile.han();
        return switch (kind) {
            case GIVEN_NAME, SURNAME, FULL_NAME, NAME -> text >= 0.7 && profile.meanWords() < 6;
            case PLACE -> text >= 0.6 && profile.effectiveValues() > FEW_VALUES;
            case ADDRESS -> text >= 0.3;
            case DATE -> profile.dateShare() >= 0.4;
            case YEAR -> profile.years() >= 0.9;
            case MONTH_OF_DATE -> profile.months() >= 0.95;
            case DAY_OF_DATE -> profile.days() >= 0.95;
            case PHONE -> profile.digits() >= 0.6;
            case EMAIL -> profile.mails() >= 0.5;
            case NUMBER_OF_PERSON -> profile.digits() >= 0.4 && profile.distinctShare() > 0.05;
            case CODE -> profile.meanLength() <= 12;
            case NUMBER -> profile.numbers() >= 0.8;
            case CATEGORY -> isCategory();
            default -> true;
        };
    }

    private ColumnProposal byValues() {
        if (profile.mails() >= 0.7) {
            return is(ColumnKind.EMAIL, "values hold an @");
        }
        if (profile.dateShare() >= 0.7) {
            return is(ColumnKind.DATE, "values are days of the calendar");
        }
        if (isCategory()) {
            return is(ColumnKind.CATEGORY, "few values");
        }
        return profile.digits() >= 0.5 ? ofDigits() : ofText();
    }

    private boolean isCategory() {
        return profile.effectiveValues() <= FEW_VALUES && profile.distinctShare() < 0.1 && profile.meanLength() <= 30;
    }

    private ColumnProposal ofDigits() {
        if (profile.meanWords() < 1.05 && profile.meanLength() >= 6 && isNearlyUnique()) {
            return is(ColumnKind.NUMBER_OF_PERSON, "codes that few rows share");
        }
        if (profile.numbers() >= 0.9 && profile.wholes() < 0.9) {
            return is(ColumnKind.NUMBER, "numbers with fractions");
        }
        return profile.meanLength() <= 12 ? is(ColumnKind.CODE, "short codes") : is(ColumnKind.TEXT, "text of digits");
    }

    private boolean isNearlyUnique() {
        return profile.distinctShare() >= 0.2
                && profile.topShare() < 0.01
                && profile.effectiveValues() > 0.5 * profile.distinct();
    }

    private ColumnProposal ofText() {
        if (profile.han() >= 0.8 && profile.meanLength() >= 1.8 && profile.meanLength() <= 4.5) {
            return is(ColumnKind.FULL_NAME, "two to four Han characters");
        }
        if (profile.han() >= 0.4) {
            return profile.meanLength() > 6
                    ? is(ColumnKind.ADDRESS, "long Chinese text")
                    : is(ColumnKind.TEXT, "Chinese text");
        }
        boolean words = profile.letters() >= 0.85 && profile.maxLength() <= 60;
        if (words && profile.meanWords() < 1.3 && profile.meanLength() <= 14) {
            return is(ColumnKind.NAME, "single words");
        }
        if (words && profile.meanWords() < 3.6 && profile.distinctShare() > 0.3) {
            return is(ColumnKind.FULL_NAME, "two or three words, many different ones");
        }
        return profile.digits() >= 0.05 && profile.digits() < 0.5 && profile.meanWords() >= 2
                ? is(ColumnKind.ADDRESS, "words and numbers")
                : is(ColumnKind.TEXT, "text");
    }

    private ColumnProposal is(ColumnKind kind, String reason) {
        return new ColumnProposal(column, heading, profile, kind, reason, List.of());
    }
}
