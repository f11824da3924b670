package org.qingce.measures;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Hides whom a value is about while leaving enough to recognise a record one already holds. Used for everything that goes into a
 * report. What is not known to be harmless is hidden.
 */
public final class Masking {

    private static final String HIDDEN = "*";
    private static final int CARD_LENGTH = 15;

    private static final Pattern NUMBER_FIELD =
            Pattern.compile(".*(id_number|id_raw|number|certificate_no|household_no).*");
    private static final Pattern NAME_FIELD = Pattern.compile("(.*_)?name(_raw)?");
    private static final Pattern TOWNSHIP = Pattern.compile("^.*?(?:街道|镇|乡|苏木)");
    private static final Pattern COUNTY = Pattern.compile("^.*?(?:县|区|旗)");
    private static final Pattern CITY = Pattern.compile("^.*?市");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}( .*)?");
    private static final Pattern SMALL_NUMBER = Pattern.compile("-?\\d{1,5}(\\.\\d{1,3})?");

    /** Fields whose values are codes, counts or names of things, never of persons. */
    private static final Set<String> HARMLESS = Set.of(
            "id_kind",
            "id_status",
            "source",
            "role",
            "kind",
            "division",
            "residence_division",
            "relation",
            "sex",
            "id_sex",
            "ethnicity",
            "nationality",
            "marital_status",
            "education",
            "hukou_nature",
            "link",
            "organ",
            "refused_by",
            "persons",
            "people",
            "received",
            "births",
            "births_health",
            "births_register",
            "deaths",
            "whipple_persons",
            "myers_persons");

    private Masking() {}

    /** The value of a field as it may be shown, decided by the field's name; see {@code docs/data-model.md} for the names. */
    public static String field(String name, String value) {
        if (NUMBER_FIELD.matcher(name).matches()) {
            return number(value);
        } else if (NAME_FIELD.matcher(name).matches()) {
            return name(value);
        } else if (name.contains("phone")) {
            return phone(value);
        } else if (name.contains("address")) {
            return address(value);
        }
        boolean harmless = HARMLESS.contains(name)
                || DAY.matcher(value).matches()
                || SMALL_NUMBER.matcher(value).matches();
        return harmless ? value : name(value);
    }

    /** A document number: the first four and last four characters of 15 or more, two and two of 8 or more, else none. */
    public static String number(String number) {
        int length = number.codePointCount(0, number.length());
        return ends(
                number,
                length >= CARD_LENGTH ? 4 : length >= 8 ? 2 : 0,
                length >= CARD_LENGTH ? 4 : length >= 8 ? 2 : 0);
    }

    /** A name: its first character and one star, whatever its length; a star alone for a name of one character. */
    public static String name(String name) {
        int first = name.isEmpty() ? 0 : name.offsetByCodePoints(0, 1);
        return first == name.length() ? HIDDEN.repeat(Math.min(1, first)) : name.substring(0, first) + HIDDEN;
    }

    /** A phone number: the first three and last four of 11 or more characters, else the first three of 7 or more. */
    public static String phone(String phone) {
        int length = phone.codePointCount(0, phone.length());
        return ends(phone, length >= 7 ? 3 : 0, length >= 11 ? 4 : 0);
    }

    /** An address: what comes before the end of its township, else of its county, else of its city; else nothing. */
    public static String address(String address) {
        for (Pattern end : new Pattern[] {TOWNSHIP, COUNTY, CITY}) {
            var matcher = end.matcher(address);
            if (matcher.find()) {
                return matcher.end() == address.length() ? address : matcher.group() + "…";
            }
        }
        return "…";
    }

    private static String ends(String text, int first, int last) {
        int[] points = text.codePoints().toArray();
        var masked = new StringBuilder();
        for (int at = 0; at < points.length; at++) {
            masked.appendCodePoint(at < first || at >= points.length - last ? points[at] : '*');
        }
        return masked.toString();
    }
}
