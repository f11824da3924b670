package org.qingce.identity;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The shapes of documents other than the resident ID. */
final class OtherDocument {
    private static final Pattern OLD_FOREIGN_CARD = Pattern.compile("[A-Z]{3}[0-9]{12}");
    private static final Pattern LETTERS_AND_DIGITS = Pattern.compile("[A-Z0-9]*");
    private static final String MILITARY = "[\\u4E00-\\u9FFF]{0,4}字?第?[0-9]{5,10}号?";

    /** A number that no other document bears, whatever its record says or fails to say; the first that fits. */
    private enum Unmistakable {
        TRAVEL_PERMIT_HM(DocumentKind.TRAVEL_PERMIT_HM, "[HM](?:[0-9]{8}|[0-9]{10})"),
        BIRTH_CERTIFICATE(DocumentKind.BIRTH_CERTIFICATE, "[A-Z][0-9]{9}"),
        PASSPORT(DocumentKind.PASSPORT, "[A-Z][0-9]{7,8}|[A-Z]{2}[0-9]{6,7}"),
        MILITARY_CARD(DocumentKind.MILITARY, "[\\u4E00-\\u9FFF]{1,4}字第?[0-9]{5,10}号?");

        private final DocumentKind kind;
        private final Pattern shape;

        Unmistakable(DocumentKind kind, String shape) {
            this.kind = kind;
            this.shape = Pattern.compile(shape);
        }
    }

    /** By code of WS 364.3 CV02.01.101; a number fits the stated kind when it matches. 01 stands for resident numbers. */
    private static final Map<String, Stated> STATED = Map.of(
            "02", new Stated(DocumentKind.HOUSEHOLD_BOOK, "[A-Z0-9]{5,20}"),
            "03", new Stated(DocumentKind.PASSPORT, "[A-Z0-9]{5,15}"),
            "04", new Stated(DocumentKind.MILITARY, MILITARY),
            "05", new Stated(DocumentKind.DRIVING_LICENCE, "[0-9]{12}"),
            "06", new Stated(DocumentKind.TRAVEL_PERMIT_HM, "[HM](?:[0-9]{8}|[0-9]{10})"),
            "07", new Stated(DocumentKind.TRAVEL_PERMIT_TAIWAN, "[0-9]{8}|[0-9]{10}(?:\\(?[A-Z]\\)?)?"),
            "99", new Stated(DocumentKind.OTHER, "[\\u4E00-\\u9FFFA-Z0-9()./]{4,30}"));

    private static final String RESIDENT_ID = "01";

    private record Stated(DocumentKind kind, Pattern shape) {
        Stated(DocumentKind kind, String shape) {
            this(kind, Pattern.compile(shape));
        }
    }

    private OtherDocument() {}

    /** The judgement as another document; null when the number is to be judged as a resident number. */
    static @Nullable DocumentNumber judge(String text, @Nullable String typeCode) {
        if (OLD_FOREIGN_CARD.matcher(text).matches()) {
            return recognised(DocumentKind.FOREIGN_PERMANENT_RESIDENT, text);
        }
        Stated stated = typeCode == null ? null : STATED.get(typeCode);
        if (stated == null) {
            return RESIDENT_ID.equals(typeCode) ? null : unmistakable(text);
        }
        if (stated.kind == DocumentKind.OTHER) {
            DocumentNumber known = unmistakable(text);
            return known == null ? judgeAs(stated, text) : known;
        }
        return judgeAs(stated, text);
    }

    private static DocumentNumber judgeAs(Stated stated, String text) {
        if (stated.shape.matcher(text).matches()) {
            return recognised(stated.kind, text);
        }
        boolean plain = LETTERS_AND_DIGITS.matcher(text).matches();
        return DocumentNumber.unread(stated.kind, plain ? IdStatus.BAD_LENGTH : IdStatus.BAD_CHARACTER, text);
    }

    private static @Nullable DocumentNumber unmistakable(String text) {
        return Arrays.stream(Unmistakable.values())
                .filter(document -> document.shape.matcher(text).matches())
                .findFirst()
                .map(document -> recognised(document.kind, text))
                .orElse(null);
    }

    private static DocumentNumber recognised(DocumentKind kind, String text) {
        return DocumentNumber.unread(kind, IdStatus.OTHER_DOCUMENT, text);
    }
}
