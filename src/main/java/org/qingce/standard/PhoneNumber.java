package org.qingce.standard;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One telephone number: mobile {@code 1[3-9]} and nine digits, or landline with area code (010, 02x, 03xx–09xx). */
final class PhoneNumber {

    private static final String SUBSCRIBER =
            "(?<number>[2-9]\\d{2,3}-?\\d{4})(?:(?:-|-?转-?|-?分机-?|-?EXT-?|#)(?<extension>\\d{1,6}))?";
    private static final Pattern MOBILE = Pattern.compile("0?(1[3-9]\\d{9})");
    private static final Pattern LANDLINE = Pattern.compile("(?<area>010|02\\d|0[3-9]\\d{2})-?" + SUBSCRIBER);
    private static final Pattern LOCAL = Pattern.compile(SUBSCRIBER);
    private static final Pattern COUNTRY = Pattern.compile("(?:\\+|00)86-?(?<rest>.+)|86-?(?<mobile>1[3-9]\\d{9})");
    private static final Pattern NOT_IN_NUMBERS = Pattern.compile("[^\\d\\-+#]");
    private static final CharacterSet DASHES = new CharacterSet("-‐‑–—―─−.)");

    private final @Nullable String homeArea;

    PhoneNumber(@Nullable String homeArea) {
        this.homeArea = homeArea;
    }

    /** Whether the text is an 11-digit mobile number and nothing else. */
    static boolean isMobile(String text) {
        if (text.length() != 11 || text.charAt(0) != '1' || text.charAt(1) < '3' || text.charAt(1) > '9') {
            return false;
        }
        return DateScanner.digits(text, 2, 7) >= 0 && DateScanner.digits(text, 7, 11) >= 0;
    }

    /** Whether the text is a landline number in standard form, without extension. */
    static boolean isLandline(String text) {
        int hyphen = text.indexOf('-');
        int subscriber = text.length() - hyphen - 1;
        return (hyphen == 3 || hyphen == 4)
                && isArea(DateScanner.digits(text, 0, hyphen), hyphen)
                && text.charAt(0) == '0'
                && (subscriber == 7 || subscriber == 8)
                && DateScanner.digits(text, hyphen + 1, text.length()) >= (subscriber == 7 ? 2_000_000 : 20_000_000);
    }

    private static boolean isArea(int area, int digits) {
        return digits == 3 ? area == 10 || (area >= 20 && area < 30) : area >= 300 && area < 1000;
    }

    /** The outcome for the text of one number in plain characters. */
    Standardised<String> standardise(String part) {
        String text = withoutCountry(squeezed(part));
        Matcher mobile = MOBILE.matcher(text.replace("-", ""));
        if (mobile.matches()) {
            return Standardised.of(mobile.group(1));
        }
        Matcher landline = LANDLINE.matcher(text);
        if (landline.matches()) {
            return landline(landline.group("area"), landline);
        }
        Matcher local = LOCAL.matcher(text);
        if (!local.matches()) {
            return Standardised.problem(problemOf(text));
        }
        return homeArea == null ? Standardised.problem(Problem.INCOMPLETE) : landline(homeArea, local);
    }

    /** Without spaces and brackets, one hyphen for every dash, stop or closing bracket. */
    private static String squeezed(String part) {
        StringBuilder text = new StringBuilder(part.length());
        for (char c : part.toUpperCase(Locale.ROOT).toCharArray()) {
            char plain = DASHES.contains(c) ? '-' : c;
            boolean repeated = plain == '-' && (text.isEmpty() || text.charAt(text.length() - 1) == '-');
            if (plain != ' ' && plain != '(' && !repeated) {
                text.append(plain);
            }
        }
        boolean open = !text.isEmpty() && text.charAt(text.length() - 1) == '-';
        return open ? text.substring(0, text.length() - 1) : text.toString();
    }

    /** Without the country code; a landline's area code gets back the 0 that is dropped behind it. */
    private static String withoutCountry(String text) {
        Matcher country = COUNTRY.matcher(text);
        if (!country.matches()) {
            return text;
        }
        String rest = country.group("rest");
        if (rest == null) {
            return country.group("mobile");
        }
        return rest.startsWith("0") || MOBILE.matcher(rest.replace("-", "")).matches() ? rest : "0" + rest;
    }

    private static Standardised<String> landline(String area, Matcher subscriber) {
        String number = area + "-" + subscriber.group("number").replace("-", "");
        String extension = subscriber.group("extension");
        return Standardised.of(extension == null ? number : number + "-" + extension);
    }

    private static Problem problemOf(String text) {
        if (text.codePoints().anyMatch(Characters::isLost) || text.contains("E+")) {
            return Problem.DAMAGED;
        }
        if (text.indexOf('*') >= 0) {
            return Problem.MASKED;
        }
        if (NOT_IN_NUMBERS.matcher(text).find()) {
            return Problem.BAD_CHARACTER;
        }
        String digits = text.replaceAll("\\D", "");
        boolean rightLength = switch (digits.isEmpty() ? ' ' : digits.charAt(0)) {
            case '1' -> digits.length() == 11;
            case '0' -> digits.length() >= 10 && digits.length() <= 12;
            default -> digits.length() == 7 || digits.length() == 8;
        };
        return rightLength ? Problem.UNREADABLE : Problem.BAD_LENGTH;
    }
}
