package org.qingce.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingce.job.SmallCounty;

/** The extracts of a small county with marked values in each form of file, in good records and in broken ones. */
final class MarkedNight {

    static final Charset GB18030 = Charset.forName("GB18030");

    /** A household, part of a resident number and of a telephone number, a certificate. */
    private static final String NUMBER = "7711223344";

    private static final String RESIDENT = "451302" + NUMBER + "0X";
    private static final String TELEPHONE = "1" + NUMBER;
    private static final String ADDRESS = "广西壮族自治区来宾市兴宾区标记路1号2栋3单元";

    /** Each planted value holds one of them. */
    static final List<String> MARKS = List.of("标记", "biaoji", NUMBER);

    private static final Pattern SHARED = Pattern.compile("(<t xml:space=\"preserve\">)([^<]*)(</t>)");

    private final Path extracts;

    private MarkedNight(Path extracts) {
        this.extracts = extracts;
    }

    /** Makes them; the folder they are in. */
    static Path make(Path county) throws IOException {
        SmallCounty.make(county, 1);
        Path extracts = county.resolve(SmallCounty.FIRST_NIGHT.toString());
        for (String further : List.of("social-security-20260331.tsv", "education-enrolment-20260331.csv")) {
            Files.copy(Path.of("sample-data/2026-03-31", further), extracts.resolve(further));
        }
        new MarkedNight(extracts).plant();
        return extracts;
    }

    /** The same in another folder, with one file changed. */
    static Path damaged(Path extracts, Path copy, String file, UnaryOperator<byte[]> damage) throws IOException {
        Files.createDirectories(copy);
        try (Stream<Path> all = Files.list(extracts)) {
            for (Path extract : (Iterable<Path>) all::iterator) {
                byte[] bytes = Files.readAllBytes(extract);
                String name = extract.getFileName().toString();
                Files.write(copy.resolve(name), name.equals(file) ? damage.apply(bytes) : bytes);
            }
        }
        return copy;
    }

    private void plant() throws IOException {
        delimited(
                "population",
                "csv",
                StandardCharsets.UTF_8,
                ",",
                Map.of(1, "标记甲", 9, NUMBER, 12, TELEPHONE, 13, ADDRESS));
        delimited("population", "csv", StandardCharsets.UTF_8, ",", Map.of(0, RESIDENT, 1, "标记乙", 15, ADDRESS));
        delimited("police-resident", "csv", GB18030, ",", Map.of(1, "标记丙", 8, ADDRESS, 11, NUMBER));
        delimited("civil-marriage", "tsv", StandardCharsets.UTF_8, "\t", Map.of(0, "标记证号", 4, "标记丁", 7, "标记证件"));
        delimited("social-security", "tsv", GB18030, "\t", Map.of(1, RESIDENT, 2, "标记戊", 7, TELEPHONE));
        delimited(
                "education-enrolment",
                "csv",
                StandardCharsets.UTF_8,
                ",",
                Map.of(1, "标记己", 5, RESIDENT, 11, TELEPHONE));
        delimited("health-death", "csv", StandardCharsets.UTF_8, ",", Map.of(2, "标记庚", 8, ADDRESS));
        delimited(
                "health-record", "csv", StandardCharsets.UTF_8, ",", Map.of(1, "\"标记辛\"", 8, "\"" + TELEPHONE + "\""));
        fixedWidth();
        workbook();
    }

    /** Puts marked values into the cells of a good record that has none yet, and adds broken records. */
    private void delimited(String source, String ending, Charset charset, String separator, Map<Integer, String> cells)
            throws IOException {
        text(source + "-20260331." + ending, charset, lines -> {
            int line = Math.min(3, lines.size() - 1);
            while (lines.get(line).contains("标记")) {
                line++;
            }
            String[] good = lines.get(line).split(separator, -1);
            cells.forEach((cell, value) -> good[cell] = value);
            lines.set(line, String.join(separator, good));
            lines.add(lines.get(line) + separator + "标记多余" + separator + "标记多余");
            lines.add("标记" + (separator + "标记值").repeat(good.length - 1));
            lines.add("\"标记不闭合" + separator + "标记");
        });
    }

    /** A name of the same width, and a record that is too short. */
    private void fixedWidth() throws IOException {
        text("health-birth-20260331.txt", GB18030, lines -> {
            Matcher name = Pattern.compile("\\p{IsHan}{3}").matcher(lines.get(1));
            lines.set(1, name.replaceFirst("标记壬"));
            lines.add("W标记太短" + NUMBER);
        });
    }

    /** Among the shared strings of the workbook the first nine are its headings; then name, sex, document, number, people, address. */
    private void workbook() throws IOException {
        try (var zip = FileSystems.newFileSystem(extracts.resolve("civil-death-20260331.xlsx"))) {
            Path strings = zip.getPath("xl/sharedStrings.xml");
            int[] number = {0};
            String marked = SHARED.matcher(Files.readString(strings))
                    .replaceAll(found -> found.group(1)
                            + switch (number[0]++) {
                                case 9 -> "标记癸";
                                case 12 -> RESIDENT;
                                case 14 -> ADDRESS;
                                default -> Matcher.quoteReplacement(found.group(2));
                            }
                            + found.group(3));
            Files.writeString(strings, marked);
        }
    }

    private void text(String name, Charset charset, Consumer<List<String>> change) throws IOException {
        Path file = extracts.resolve(name);
        var lines = new ArrayList<>(Files.readAllLines(file, charset));
        change.accept(lines);
        Files.write(file, lines, charset);
    }
}
