package org.qingce.intake.mapping;

import org.jspecify.annotations.Nullable;
import org.qingce.standard.BlankText;
import org.qingce.standard.Problem;
import org.qingce.standard.Standard;
import org.qingce.standard.Standardised;

/** A whole number of at most six digits, such as a weight in grams; spaces around it do not count. */
final class WholeNumber implements Standard<Integer> {

    private static final int MOST_DIGITS = 6;

    private final BlankText blank = BlankText.USUAL;

    @Override
    public Standardised<Integer> standardise(@Nullable String raw) {
        if (raw == null || blank.isBlank(raw)) {
            return Standardised.blank();
        }
        String digits = raw.strip();
        return digits.length() <= MOST_DIGITS && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Standardised.of(Integer.valueOf(digits))
                : Standardised.problem(Problem.UNREADABLE);
    }
}
