package org.qingce.standard;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Standard form of a date: the day, 1800-01-01 to 2199-12-31.
 *
 * <p>Read are {@code yyyyMMdd}, {@code yyyy-M-d}, {@code yyyy/M/d}, {@code yyyy.M.d}, {@code yyyy年M月d日}, the same in
 * Chinese numerals or full width, each with or without a time of day, {@code yyyyMMddHHmm[ss[SSS]]}, and, where a source
 * is said to hold them, the day counts of a spreadsheet (1900 system). A two-digit year, a year that stands last, a
 * missing day, another calendar or time zone are problems: nothing is guessed. All zeros and the agreed "open end"
 * 9999-12-31 count as nothing entered. Independent of locale and default time zone.
 */
public final class DateStandard implements Standard<LocalDate> {

    /** The days that systems write for "no end". */
    public static final Set<LocalDate> OPEN_ENDS = Set.of(LocalDate.of(9999, 12, 31), LocalDate.of(2999, 12, 31));

    private static final Pattern FRACTIONAL = Pattern.compile("(\\d{5})\\.\\d+");

    private final DateNumber numbers;
    private final BlankText blank;
    private final Set<Integer> openEnds; // yyyyMMdd
    private final int firstOpenEnd;

    /** Without spreadsheet day counts, with the usual blanks. */
    public DateStandard() {
        this(false, BlankText.USUAL, OPEN_ENDS);
    }

    /**
     * With other settings.
     *
     * @param serials whether the source holds spreadsheet day counts; a number of four digits between 1800 and 2199 is
     *     still a year, so such counts (1904-12-04 to 1906-01-07) are {@code INCOMPLETE}
     * @param openEnds days that count as nothing entered; they may lie outside the range
     */
    public DateStandard(boolean serials, BlankText blank, Set<LocalDate> openEnds) {
        this.numbers = new DateNumber(serials);
        this.blank = blank;
        this.openEnds = openEnds.stream()
                .map(day -> day.getYear() * 10000 + day.getMonthValue() * 100 + day.getDayOfMonth())
                .collect(Collectors.toUnmodifiableSet());
        this.firstOpenEnd = this.openEnds.stream().min(Integer::compare).orElse(Integer.MAX_VALUE);
    }

    /** As {@link #DateStandard()}, for a source that holds spreadsheet day counts. */
    public static DateStandard withSerials() {
        return new DateStandard(true, BlankText.USUAL, OPEN_ENDS);
    }

    @Override
    public Standardised<LocalDate> standardise(@Nullable String raw) {
        if (raw == null) {
            return Standardised.blank();
        }
        int compact = raw.length() == 8 ? DateScanner.digits(raw, 0, 8) : -1;
        if (compact >= 0) {
            return day(compact);
        }
        if (numbers.isSerial(raw)) {
            return numbers.whole(raw);
        }
        long scanned = DateScanner.scan(raw);
        if (scanned != DateScanner.NONE && leavesTheDay(raw, (int) (scanned & 255))) {
            return day((int) (scanned >> 8));
        }
        return blank.isBlank(raw) ? Standardised.blank() : read(DateText.plain(raw));
    }

    /** Whether nothing follows the date, or exactly {@code HH:mm:ss}. */
    private static boolean leavesTheDay(String raw, int end) {
        if (end == raw.length()) {
            return true;
        }
        return raw.length() == end + 9
                && (raw.charAt(end) == ' ' || raw.charAt(end) == 'T')
                && raw.charAt(end + 3) == ':'
                && raw.charAt(end + 6) == ':'
                && isWithin(raw, end + 1, 23)
                && isWithin(raw, end + 4, 59)
                && isWithin(raw, end + 7, 59);
    }

    private static boolean isWithin(String raw, int at, int most) {
        int number = DateScanner.digits(raw, at, at + 2);
        return number >= 0 && number <= most;
    }

    private Standardised<LocalDate> read(String written) {
        String text = written.startsWith("公元") && !written.startsWith("公元前") ? written.substring(2) : written;
        if (!text.isEmpty() && text.chars().allMatch(Characters::isDigit)) {
            return text.length() == 8 ? day(Integer.parseInt(text)) : numbers.whole(text);
        }
        long scanned = DateScanner.scan(text);
        if (scanned != DateScanner.NONE) {
            return withTime((int) (scanned >> 8), text.substring((int) (scanned & 255)));
        }
        Matcher fractional = FRACTIONAL.matcher(text);
        return fractional.matches()
                ? numbers.fractional(fractional.group(1))
                : Standardised.problem(DateFaults.of(text));
    }

    private Standardised<LocalDate> withTime(int yyyymmdd, String time) {
        Standardised<LocalDate> day = day(yyyymmdd);
        Problem problem = day.value() == null ? null : TimeOfDay.problemOf(time);
        return problem == null ? day : Standardised.problem(problem);
    }

    private Standardised<LocalDate> day(int yyyymmdd) {
        return yyyymmdd >= firstOpenEnd && openEnds.contains(yyyymmdd) ? Standardised.blank() : Days.of(yyyymmdd);
    }
}
