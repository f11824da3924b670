package org.qingce.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every line of every file ends as heading, blank, accepted or rejected, whatever the file looks like. */
class LineAccountTest {

    private static final String HEADER = "身份证号,姓名,性别,出生日期\n";
    private static final String GOOD = "452226195112148097,苏传国,男,1951-12-14\n";
    private static final String NOT_BALANCED = "lines <> header_lines + blank_lines + record_lines";

    @TempDir
    Path folder;

    private Path extracts;
    private IntakeBench bench;

    @BeforeEach
    void open() throws IOException {
        extracts = Files.createDirectory(folder.resolve("extracts"));
        bench = new IntakeBench(folder.resolve("home"));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void everyKindOfBrokenRecordIsRejectedWithItsReasonAndText() throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(("\uFEFF" + HEADER + GOOD + "\n  \n\n" + "few,张\n" + "many,张,男,1,2\n").getBytes(UTF_8));
        bytes.writeBytes(("\"a\"b,张,男,1\n" + HEADER + "nul\0,张,男,1\n").getBytes(UTF_8));
        bytes.writeBytes(new byte[] {'x', (byte) 0xFF, ',', 'y', ',', 'z', ',', '1', '\n'});
        bytes.writeBytes((GOOD.replace("苏传国", "\"苏\"\"传国\"") + "452226195112148097,苏").getBytes(UTF_8));
        Files.write(extracts.resolve("population-1.csv"), bytes.toByteArray());

        bench.take(extracts);

        assertThat(bench.rows("reject", "true", "record_id", "reason", "raw"))
                .containsExactly(
                        "1000000006|too_few_fields|few,张",
                        "1000000007|too_many_fields|many,张,男,1,2",
                        "1000000008|broken_quote|\"a\"b,张,男,1",
                        "1000000010|control_character|nul\\0,张,男,1",
                        "1000000011|undecodable|x\uFFFD,y,z,1",
                        "1000000013|truncated|452226195112148097,苏");
        assertThat(bench.rows(
                        "source_file",
                        "true",
                        "lines",
                        "header_lines",
                        "blank_lines",
                        "record_lines",
                        "accepted",
                        "rejected"))
                .containsExactly("13|2|3|8|2|6");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theAccountIsRightForAnyMixtureReadWholeOrInParts(long seed) throws IOException {
        var random = new Random(seed);
        var pieces = List.of(GOOD, GOOD, GOOD, HEADER, "\n", "few,张\n", "many,张,男,1,2\n", "a\0,张,男,1\r\n", "a,b,c,d\r");
        var text = new StringBuilder(HEADER);
        for (int i = 0; i < 120; i++) {
            text.append(pieces.get(random.nextInt(pieces.size())));
        }
        Files.writeString(extracts.resolve("population-1.csv"), text, IntakeBench.GB18030);
        Files.writeString(
                extracts.resolve("police-resident-1.csv"), text.toString().replace("身份证号", "gmsfhm"));
        bench.take(extracts);
        assertThat(bench.rows("source_file", NOT_BALANCED, "name")).isEmpty();

        try (var inParts = new IntakeBench(folder.resolve("parts"))) {
            inParts.look(extracts, 50 + random.nextInt(400));
            assertThat(inParts.parts()).hasSizeGreaterThan(10);
            inParts.read();
            Map<String, String> staged = inParts.staged();
            inParts.read();
            assertThat(inParts.staged()).as("mapped once more").isEqualTo(staged);
            inParts.load();
            assertThat(inParts.tables()).isEqualTo(bench.tables());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mentions", "rejects", "counts"})
    void aStagedLineThatGetsLostStopsTheLoad(String content) throws IOException {
        Files.writeString(extracts.resolve("population-1.csv"), HEADER + GOOD + GOOD + "few,张\n");
        bench.look(extracts, 1000);
        bench.read();
        Path staged = bench.stagingFolder().resolve("00001-0000." + content + ".tsv");
        List<String> lines = Files.readAllLines(staged);
        Files.write(staged, lines.subList(0, lines.size() - 1));

        assertThatThrownBy(bench::load)
                .isInstanceOf(UnbalancedFileException.class)
                .hasMessageContaining("lines are unaccounted for, so nothing was loaded: population-1.csv");

        assertThat(bench.tables()).isEmpty();
        bench.read();
        assertThat(bench.load()).isEqualTo(new ExtractLoader.Loaded(3, 2));
        assertThat(bench.load()).as("once more").isEqualTo(new ExtractLoader.Loaded(3, 2));
        assertThat(bench.count("mention")).isEqualTo(2);
    }
}
