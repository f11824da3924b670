package org.qingce.standard;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Standard form of telephone numbers of the mainland: {@code 13912345678} for a mobile, {@code 0778-8212345} for a landline,
 * {@code 0778-8212345-801} with an extension. Several numbers in one field stay several, in their order, without
 * repetition, joined by {@code ;}: which of them is meant is not ours to say; one bad number makes the whole a problem.
 *
 * <p>Problems: {@code PLACEHOLDER, INCOMPLETE} (no area code), {@code BAD_LENGTH,
 * UNREADABLE, BAD_CHARACTER, MASKED, DAMAGED, EMPTY}.
 */
public final class PhoneStandard implements Standard<String> {

    /** Numbers that nobody has, typed to fill the field. */
    public static final Set<String> USUAL_PLACEHOLDERS = Set.of(
            "13800000000",
            "13800138000",
            "13900000000",
            "13000000000",
            "15000000000",
            "18000000000",
            "12345678901",
            "13812345678",
            "13912345678",
            "13123456789",
            "12345678",
            "1234567");

    private static final Pattern BETWEEN_NUMBERS = Pattern.compile("[/;,、|]|或|(?<=\\d{7}) +");

    private final Set<String> placeholders;
    private final BlankText blank;
    private final PhoneNumber numbers;

    /** Without a home area: a landline number without area code is {@code INCOMPLETE}. */
    public PhoneStandard() {
        this(null, USUAL_PLACEHOLDERS, BlankText.USUAL);
    }

    /**
     * With other settings.
     *
     * @param homeArea area code that completes landline numbers written without one, e.g. {@code 0778}; null for none
     * @param placeholders numbers that count as not entered, digits only
     */
    public PhoneStandard(@Nullable String homeArea, Set<String> placeholders, BlankText blank) {
        this.placeholders = Set.copyOf(placeholders);
        this.blank = blank;
        this.numbers = new PhoneNumber(homeArea);
    }

    @Override
    public Standardised<String> standardise(@Nullable String raw) {
        if (raw == null) {
            return Standardised.blank();
        }
        boolean ordinary = PhoneNumber.isMobile(raw)
                ? !placeholders.contains(raw)
                : PhoneNumber.isLandline(raw) && !isPlaceholder(raw);
        if (ordinary) {
            return Standardised.of(raw);
        }
        return blank.isBlank(raw)
                ? Standardised.blank()
                : several(Characters.plain(raw).strip());
    }

    private Standardised<String> several(String text) {
        Set<String> found = new LinkedHashSet<>();
        for (String part : BETWEEN_NUMBERS.split(text, -1)) {
            if (!part.isBlank()) {
                Standardised<String> one = one(part);
                if (one.value() == null) {
                    return one;
                }
                found.add(one.value());
            }
        }
        return found.isEmpty() ? Standardised.problem(Problem.EMPTY) : Standardised.of(String.join(";", found));
    }

    private Standardised<String> one(String part) {
        if (isPlaceholder(part)) {
            return Standardised.problem(Problem.PLACEHOLDER);
        }
        Standardised<String> standard = numbers.standardise(part);
        boolean placeholder = standard.value() != null && isPlaceholder(standard.value());
        return placeholder ? Standardised.problem(Problem.PLACEHOLDER) : standard;
    }

    private boolean isPlaceholder(String written) {
        StringBuilder digits = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            if (Characters.isDigit(written.charAt(i))) {
                digits.append(written.charAt(i));
            }
        }
        String number = digits.toString();
        return placeholders.contains(number) || isOneDigit(number);
    }

    private static boolean isOneDigit(String number) {
        return number.length() > 4 && number.chars().allMatch(c -> c == number.charAt(0));
    }
}
