package org.qingce.intake.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileScanTest {
    @TempDir
    Path folder;

    @Test
    void theHashIsTheSha256OfTheBytes() throws IOException {
        FileScan scan = FileScan.of(Reading.write(folder, "abc", UTF_8), ReaderSettings.delimited());

        // the example of FIPS 180-4
        assertThat(scan.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(scan.bytes()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "a,1",
        "aN,1",
        "aNb,2",
        "aRNb,2",
        "aRb,2",
        "aRRNb,3",
        "aNRb,3",
        "N,1",
        "RN,1",
        "aaaaaaaRNb,2",
        "RRRRRRRRNNNNNNNNN,16"
    })
    void linesEndInAnyOfThreeWays(String text, long lines) throws IOException {
        Path file = Reading.write(folder, text.replace('N', '\n').replace('R', '\r'), UTF_8);

        assertThat(FileScan.of(file, ReaderSettings.delimited()).lines()).isEqualTo(lines);
        assertThat(FileScan.of(file, ReaderSettings.delimited(), 1).lines()).isEqualTo(lines);
    }

    @Test
    void linesAreCountedAcrossChunks() throws IOException {
        Path file = Reading.write(folder, "x".repeat(FileScanner.CHUNK - 1) + "\r\ny", UTF_8);

        assertThat(FileScan.of(file, ReaderSettings.delimited()).lines()).isEqualTo(2);
    }

    @Test
    void rangesMeetAtLineEndsAndKnowTheirFirstLine() throws IOException {
        Path file = Reading.write(folder, "a\r\n123\r456\n\n789", UTF_8);

        assertThat(FileScan.of(file, ReaderSettings.delimited(), 4).ranges())
                .containsExactly(new FileRange(0, 7, 1), new FileRange(7, 12, 3), new FileRange(12, 15, 5));
    }

    @Test
    void aFileWithQuotesIsNotSplitUnlessQuotesAreText() throws IOException {
        Path file = Reading.write(folder, "a\n\"x\"\ny\n", UTF_8);

        assertThat(FileScan.of(file, ReaderSettings.delimited(), 1).ranges()).containsExactly(FileRange.whole(8));
        assertThat(FileScan.of(file, ReaderSettings.delimited(), 1).quotes()).isTrue();
        assertThat(FileScan.of(file, ReaderSettings.delimited().withQuoted(false), 1)
                        .ranges())
                .hasSize(3);
        assertThat(FileScan.of(file, ReaderSettings.fixedWidth(List.of(3)), 1).ranges())
                .hasSize(3);
    }

    @Test
    void aScanSettlesTheCharset() throws IOException {
        Path file = Files.write(folder.resolve("extract"), "张\n".getBytes(ReaderSettings.GB18030));

        assertThat(FileScan.of(file, ReaderSettings.delimited()).settle(ReaderSettings.delimited()))
                .isEqualTo(ReaderSettings.delimited().withCharset(ReaderSettings.GB18030));
    }
}
