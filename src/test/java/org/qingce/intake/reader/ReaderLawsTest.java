package org.qingce.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReaderLawsTest {
    private static final String[] LINE_ENDS = {"\n", "\r\n", "\r"};
    private static final String[] PIECES = {
        "张", "李𠮷", "亅", "鱸", "㐂", "a", "0", "451228", " ", "\"", ",", "\t", "|", ";", "\n", "\r\n", "\r", "x\"y",
        "\u0007"
    };
    private static final byte[][] GARBAGE = {
        {'"'},
        {','},
        {'\n'},
        {'\r'},
        {'\r', '\n'},
        {0},
        {(byte) 0x81},
        {(byte) 0xFF},
        {'a'},
        {'"', '"'},
        {'"', ','},
        {' '},
        {',', '"'},
        {'"', '\n'},
        {(byte) 0xE5, (byte) 0xBC, (byte) 0xA0},
        {(byte) 0xD5, (byte) 0xC5},
        {'a', ',', 'b', '\n'}
    };

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whateverIsWrittenWellIsReadBackExactly(long seed) throws IOException {
        Random random = new Random(seed);
        for (int round = 0; round < 100; round++) {
            Charset charset = random.nextBoolean() ? StandardCharsets.UTF_8 : ReaderSettings.GB18030;
            char separator = ",\t|;".charAt(random.nextInt(4));
            List<List<String>> table = table(random);
            Path file = Reading.write(folder, written(random, table, separator), charset);

            Reading reading = Reading.of(
                    file, ReaderSettings.delimited().withSeparator(separator).withCharset(charset));

            assertThat(reading.header()).isEqualTo(table.get(0));
            assertThat(reading.accepted()).as("round %s", round).isEqualTo(table.subList(1, table.size()));
            assertThat(reading.rejected()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void noLineOfAnyGarbageIsLost(long seed) throws IOException {
        Random random = new Random(seed);
        ReaderSettings delimited = ReaderSettings.delimited();
        ReaderSettings[] kinds = {
            delimited,
            delimited.withSeparator('|'),
            delimited.withQuoted(false),
            delimited.withCharset(ReaderSettings.GB18030),
            ReaderSettings.fixedWidth(List.of(2, 3)),
            ReaderSettings.fixedWidth(List.of(1)).withHeader(true)
        };
        int read = 0;
        for (int round = 0; round < 300; round++) {
            Path file = Files.write(folder.resolve("extract"), garbage(random));
            read += isReadWhole(file, kinds[round % kinds.length]) ? 1 : 0;
        }
        assertThat(read).as("files that were not refused").isGreaterThan(150);
    }

    @Test
    void aDamagedWorkbookIsRefusedOrReadWithoutLoss() throws IOException {
        Random random = new Random(5);
        byte[] workbook = Files.readAllBytes(Workbooks.write(folder, sheet -> {
            for (int row = 0; row < 50; row++) {
                sheet.value(row, row % 3, "x" + row);
                sheet.value(row, 4, row);
            }
        }));
        int refused = 0;
        for (int round = 0; round < 80; round++) {
            byte[] damaged = workbook.clone();
            damaged[4 + random.nextInt(damaged.length - 4)] ^= (byte) (1 + random.nextInt(255));
            boolean read = isReadWhole(Files.write(folder.resolve("extract"), damaged), ReaderSettings.xlsx(null));
            refused += read ? 0 : 1;
        }
        assertThat(refused).isBetween(40, 79);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void readingByRangesIsReadingWhole(long seed) throws IOException {
        Random random = new Random(seed);
        ReaderSettings[] kinds = {
            ReaderSettings.delimited().withQuoted(false),
            ReaderSettings.fixedWidth(List.of(2, 1)).withHeader(true)
        };
        for (int round = 0; round < 25; round++) {
            byte[] body = garbage(random);
            Path file = Files.write(
                    folder.resolve("extract"), concat("\n\uFEFFa,b\n".getBytes(StandardCharsets.UTF_8), body));
            ReaderSettings settings = kinds[round % kinds.length];
            FileScan scan = FileScan.of(file, settings, 1 + random.nextInt(40));
            settings = scan.settle(settings);

            assertThat(inRanges(file, settings, scan)).isEqualTo(described(List.of(Reading.of(file, settings))));
        }
    }

    /** Reads a file and lets {@link Reading} check the law; false when it was refused. */
    private static boolean isReadWhole(Path file, ReaderSettings settings) throws IOException {
        try {
            Reading.of(file, settings);
            return true;
        } catch (UnreadableFileException e) {
            return false;
        }
    }

    private static List<String> inRanges(Path file, ReaderSettings settings, FileScan scan) throws IOException {
        List<Reading> parts = new ArrayList<>();
        for (FileRange range : scan.ranges()) {
            parts.add(Reading.of(file, settings, range));
        }
        return described(parts);
    }

    private static List<String> described(List<Reading> parts) {
        List<String> all = new ArrayList<>();
        all.add("header " + parts.stream().mapToLong(Reading::headerLines).sum());
        all.add("blank " + parts.stream().mapToLong(Reading::blankLines).sum());
        parts.stream()
                .flatMap(part -> part.records().stream())
                .map(record -> record.line() + "+" + record.lines() + " " + record.reason() + " " + record.detail()
                        + " " + List.of(record.values()) + record.raw())
                .forEach(all::add);
        return all;
    }

    private static List<List<String>> table(Random random) {
        int columns = 1 + random.nextInt(6);
        List<List<String>> table = new ArrayList<>();
        for (int row = random.nextInt(20); row >= 0; row--) {
            List<String> values = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                values.add(value(random));
            }
            values.set(0, "r" + row + values.get(0)); // neither blank nor the header again
            table.add(values);
        }
        return table;
    }

    private static String value(Random random) {
        StringBuilder value = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            value.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return value.toString();
    }

    private static String written(Random random, List<List<String>> table, char separator) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : table) {
            for (int column = 0; column < row.size(); column++) {
                text.append(column == 0 ? "" : separator).append(field(random, row.get(column), separator));
            }
            text.append(LINE_ENDS[random.nextInt(LINE_ENDS.length)]);
        }
        return text.toString();
    }

    private static String field(Random random, String value, char separator) {
        boolean must = value.startsWith("\"") || value.matches("(?s).*[\r\n\\Q" + separator + "\\E].*");
        return must || random.nextInt(4) == 0 ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }

    private static byte[] garbage(Random random) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = random.nextInt(300); i >= 0; i--) {
            out.writeBytes(GARBAGE[random.nextInt(GARBAGE.length)]);
        }
        return out.toByteArray();
    }

    private static byte[] concat(byte[] first, byte[] second) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(first);
        out.writeBytes(second);
        return out.toByteArray();
    }
}
