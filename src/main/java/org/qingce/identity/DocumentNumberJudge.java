package org.qingce.identity;

import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Judges document numbers: one raw value in, one {@link DocumentNumber} out. Immutable, thread-safe, never throws on any
 * text, and knows no calendar date of today: a birth date in the future is for the rules to find.
 *
 * <p>A number is first settled (widths, case, look-alikes of X, noise), then the first of these that holds is its
 * status: blank; placeholder; masked; for a number that is not laid out as a resident number, another document, by its
 * shape or as its record states; bad length; bad character; bad address; bad date; bad check digit; valid. A number
 * written as a power of ten is a bad character. A number that is laid out as a resident number is judged as one
 * whatever the record states, because no other document looks so.
 *
 * <p>Standards: GB 11643-1999 (resident ID), ISO 7064 MOD 11-2, GB/T 2260 (address), the machine-reading rules of the 2023
 * foreigner's card of the National Immigration Administration.
 */
public final class DocumentNumberJudge {
    private static final DocumentNumber BLANK = DocumentNumber.unread(DocumentKind.UNKNOWN, IdStatus.BLANK, null);
    private static final DocumentNumber PLACEHOLDER =
            DocumentNumber.unread(DocumentKind.UNKNOWN, IdStatus.PLACEHOLDER, null);
    private static final DocumentNumber SCIENTIFIC = DocumentNumber.unread(
                    DocumentKind.RESIDENT_ID, IdStatus.BAD_CHARACTER, null)
            .damagedBy(SpreadsheetDamage.SCIENTIFIC);

    private final Placeholders placeholders;

    /** Knows the placeholders that everybody uses. */
    public DocumentNumberJudge() {
        this(Set.of());
    }

    /**
     * Knows further placeholders.
     *
     * @param placeholders whole values to count as not entered, compared after settling; {@code ?} stands for any one
     *     character, e.g. {@code 999999????????9999}
     * @throws IllegalArgumentException when a pattern has nothing to compare
     */
    public DocumentNumberJudge(Collection<String> placeholders) {
        this.placeholders = new Placeholders(placeholders);
    }

    /**
     * Judges a number whose record states no kind of document.
     *
     * @param raw as received; null counts as blank
     */
    public DocumentNumber judge(@Nullable String raw) {
        return judge(raw, null);
    }

    /**
     * Judges a number.
     *
     * @param raw as received; null counts as blank
     * @param typeCode kind of document that the record states, a code of WS 364.3 CV02.01.101 ({@code 01} resident ID,
     *     {@code 03} passport …); null or any other text when it states none
     */
    public DocumentNumber judge(@Nullable String raw, @Nullable String typeCode) {
        if (raw == null) {
            return BLANK;
        }
        DocumentNumber valid = ResidentNumber.ifValid(raw);
        return valid == null || placeholders.isConfigured(raw) ? judgeWithCare(raw, typeCode) : valid;
    }

    private DocumentNumber judgeWithCare(String raw, @Nullable String typeCode) {
        String settled = NumberText.settle(raw);
        if (settled.isEmpty()) {
            return BLANK;
        }
        if (SpreadsheetText.isScientific(settled)) {
            return SCIENTIFIC;
        }
        String text = SpreadsheetText.withoutDecimals(settled);
        DocumentNumber judged = judgeSettled(text, typeCode);
        boolean onlyDecimals = !text.equals(settled) && judged.damage() == SpreadsheetDamage.NONE;
        return onlyDecimals && judged.status().isEntered()
                ? judged.damagedBy(SpreadsheetDamage.DECIMAL_SUFFIX)
                : judged;
    }

    private DocumentNumber judgeSettled(String text, @Nullable String typeCode) {
        if (placeholders.contain(text)) {
            return PLACEHOLDER;
        }
        if (Mask.covers(text)) {
            return DocumentNumber.unread(DocumentKind.RESIDENT_ID, IdStatus.MASKED, Mask.asStars(text));
        }
        DocumentNumber other = ResidentNumber.fits(text) ? null : OtherDocument.judge(text, typeCode);
        return other == null ? ResidentNumber.judge(text) : other;
    }
}
