package org.qingce.standard;

import com.ibm.icu.text.Normalizer2;
import org.jspecify.annotations.Nullable;

/**
 * Standard form of a person's name: as written, apart from what is no part of the name.
 *
 * <ul>
 *   <li>Unicode NFC. That also turns a compatibility ideograph (U+F900–U+FAFF) into the unified one: they exist only so
 *       that old encodings could be converted there and back, look the same, and an identity card is issued with the
 *       unified one; two names that look the same have to be equal.
 *   <li>Full-width letters become ASCII; controls, zero-width characters and variation selectors go.
 *   <li>White space between two Chinese characters goes; elsewhere one space stays.
 *   <li>Each of the many dots between two parts becomes U+00B7 (the separator of GB/T 28039 and of identity cards); a
 *       full stop between Latin letters stays.
 *   <li>Private-use code points left by GBK decoders become the standard ones.
 * </ul>
 *
 * Problems: {@code EMPTY, DAMAGED, MASKED, HAS_DIGITS, BAD_CHARACTER}.
 */
public final class NameStandard implements Standard<String> {

    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

    private final BlankText blank;

    /** With the usual words for "nothing". */
    public NameStandard() {
        this(BlankText.USUAL);
    }

    /** With other words for "nothing". */
    public NameStandard(BlankText blank) {
        this.blank = blank;
    }

    @Override
    public Standardised<String> standardise(@Nullable String raw) {
        if (raw == null || blank.isBlank(raw)) {
            return Standardised.blank();
        }
        return isOrdinary(raw) ? Standardised.of(raw) : judge(clean(raw));
    }

    /** Nothing but common ideographs and inner separators: already in standard form. */
    private static boolean isOrdinary(String raw) {
        boolean afterHan = false;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            boolean han = Characters.isCommonHan(c);
            boolean separator = c == NameSeparators.SEPARATOR && afterHan;
            if (c == '锟' || !(han || separator)) {
                return false;
            }
            afterHan = han;
        }
        return afterHan;
    }

    private static String clean(String raw) {
        return NameSeparators.tidy(NFC.normalize(Characters.plain(raw)));
    }

    private static Standardised<String> judge(String name) {
        @Nullable Problem worst = name.codePoints().allMatch(NameSeparators::isAllowed) ? Problem.EMPTY : null;
        for (int i = 0; i < name.length(); ) {
            int c = name.codePointAt(i);
            i += Character.charCount(c);
            Problem problem = problemOf(c);
            if (problem != null && (worst == null || problem.compareTo(worst) < 0)) {
                worst = problem;
            }
        }
        if (name.contains(NameFaults.REPLACEMENT_READ_AS_GBK)) {
            worst = Problem.DAMAGED;
        }
        return worst == null ? Standardised.of(name) : Standardised.problem(worst);
    }

    private static @Nullable Problem problemOf(int c) {
        if (Character.isLetter(c) || Characters.isHan(c) || isPartOfLetter(c) || NameSeparators.isAllowed(c)) {
            return null;
        }
        if (Characters.isLost(c)) {
            return Problem.DAMAGED;
        }
        if (c == '*') {
            return Problem.MASKED;
        }
        return Character.isDigit(c) ? Problem.HAS_DIGITS : Problem.BAD_CHARACTER;
    }

    private static boolean isPartOfLetter(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
