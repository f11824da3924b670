package org.qingce.workbench;

import java.sql.SQLException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What may be said aloud of a text that was not written for readers: what and where stay, values go. Engines and drivers quote the very
 * value they stumbled over, and a statement holds its literals; in logs and on screens a person's data stands in neither.
 */
public final class Redacted {

    /** What stands in the place of a value. */
    public static final String GAP = "…";

    private static final Pattern EXCERPT = Pattern.compile("\\R+LINE \\d+:[^\\n]*(?:\\R *\\^+)?");
    private static final Pattern LINE_OF_FILE = Pattern.compile("(?m)(Original Line:).*$");
    /** A value may itself hold quotes: it ends with the last one of its line. */
    private static final Pattern OFFENDER =
            Pattern.compile("((?:convert|cast|parse|[Dd]uplicate|input|Text)[^'\"\\n]*)(['\"]).*\\2");

    private static final Pattern LITERAL = Pattern.compile("'(?:[^']|'')*'");
    private static final Pattern SINGLE_QUOTED = Pattern.compile("(?<![A-Za-z])'(.*?)'(?![A-Za-z])");
    private static final Pattern DOUBLE_QUOTED = Pattern.compile(
            "(?<said>(?:column|table|function|schema|view|alias|type|setting|parameter|bindings:|clause) )?\"(?<value>[^\"]*)\"");
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_][A-Za-z0-9_.]*");
    private static final Pattern PATH = Pattern.compile("/(?=.*[A-Za-z])[\\w./\\-]+");
    private static final Pattern HAN = Pattern.compile("[\\p{IsHan}·]+");
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{8,}[Xx]?");
    /** The digits within a hash are nobody's number. */
    private static final Pattern HASH_OR_PERSONAL_NUMBER =
            Pattern.compile("(?<hash>\\b[0-9a-f]{64}\\b)|(?<!\\d)(?:\\d{17}[\\dXx]|\\d{15}|1[3-9]\\d{9})(?!\\d)");

    private Redacted() {}

    /** Words of an engine, a driver or a library: quoted values, lines of files, Chinese text and long numbers are left out. */
    public static String foreign(String text) {
        String excerpted =
                LINE_OF_FILE.matcher(EXCERPT.matcher(text).replaceAll("")).replaceAll("$1 " + GAP);
        String bare = OFFENDER.matcher(excerpted).replaceAll("$1$2" + GAP + "$2");
        String unquoted = DOUBLE_QUOTED
                .matcher(SINGLE_QUOTED.matcher(bare).replaceAll(quoted -> "'" + value(quoted.group(1)) + "'"))
                .replaceAll(Redacted::doubleQuoted);
        return loose(unquoted);
    }

    /** A statement: its literals are left out. */
    public static String statement(String sql) {
        return loose(LITERAL.matcher(sql).replaceAll("'" + GAP + "'"));
    }

    /** The product's own words, written with care: only what looks like a resident number or a telephone number is left out. */
    public static String own(String text) {
        return HASH_OR_PERSONAL_NUMBER.matcher(text).replaceAll(found -> found.group(1) == null ? GAP : found.group(1));
    }

    /** The same refusal in redacted words, with state, code and stack. */
    public static SQLException cause(SQLException refusal) {
        var redacted = new SQLException(
                foreign(String.valueOf(refusal.getMessage())), refusal.getSQLState(), refusal.getErrorCode());
        redacted.setStackTrace(refusal.getStackTrace());
        return redacted;
    }

    private static String doubleQuoted(MatchResult quoted) {
        String said = quoted.group(1) == null ? "" : quoted.group(1);
        String value = quoted.group(2);
        boolean named = !said.isEmpty() && IDENTIFIER.matcher(value).matches();
        return said + '"' + (named ? value : value(value)) + '"';
    }

    private static String value(String quoted) {
        return PATH.matcher(quoted).matches() ? quoted : GAP;
    }

    private static String loose(String text) {
        return LONG_NUMBER.matcher(HAN.matcher(text).replaceAll(GAP)).replaceAll(GAP);
    }
}
