package org.qingce.intake.reader;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DelimitedReaderTest {
    @TempDir
    Path folder;

    @Test
    void aRecordHasOneValueForEachHeading() throws IOException {
        Reading reading = read("姓名,性别,备注\n张三,1,\n李四,2,x\n");

        assertThat(reading.header()).containsExactly("姓名", "性别", "备注");
        assertThat(reading.accepted()).containsExactly(List.of("张三", "1", ""), List.of("李四", "2", "x"));
        assertThat(reading.records()).extracting(RawRecord::line).containsExactly(2L, 3L);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "\t", "|", ";"})
    void theSeparatorIsFoundOutFromTheHeader(String separator) throws IOException {
        Reading reading = read("a,b,c\n1,2,3\n".replace(",", separator));

        assertThat(reading.accepted()).containsExactly(List.of("1", "2", "3"));
    }

    @Test
    void aSeparatorThatIsSetOverrulesTheHeader() throws IOException {
        Path file = Reading.write(folder, "a,b;c\n1,2;3\n", UTF_8);

        assertThat(Reading.of(file, ReaderSettings.delimited().withSeparator(';'))
                        .accepted())
                .containsExactly(List.of("1,2", "3"));
    }

    @Test
    void raggedRowsAreRejectedWithTheirFieldCounts() throws IOException {
        Reading reading = read("a,b,c\n1,2\n1,2,3,4\n1,2,3\n");

        assertThat(reading.rejections()).containsExactly("2 TOO_FEW_FIELDS 1,2", "3 TOO_MANY_FIELDS 1,2,3,4");
        assertThat(reading.rejected())
                .extracting(RawRecord::detail)
                .containsExactly("fields 2, header 3", "fields 4, header 3");
        assertThat(reading.accepted()).hasSize(1);
    }

    @Test
    void surplusFieldsWithoutTextAreLetPass() throws IOException {
        assertThat(read("a,b\n1,2,, \n\"1\",2,,\n").accepted()).containsExactly(List.of("1", "2"), List.of("1", "2"));
    }

    @Test
    void quotedFieldsHoldSeparatorsQuotesAndLineEnds() throws IOException {
        Reading reading = read("a,b\n\"x,\"\"y\"\"\",\"one\r\ntwo\rthree\n\"\n\"\",z\n");

        assertThat(reading.accepted()).containsExactly(List.of("x,\"y\"", "one\r\ntwo\rthree\n"), List.of("", "z"));
        assertThat(reading.records()).extracting(RawRecord::line).containsExactly(2L, 6L);
        assertThat(reading.records()).extracting(RawRecord::lines).containsExactly(4, 1);
        assertThat(reading.records().get(0).raw()).isEqualTo("\"x,\"\"y\"\"\",\"one\r\ntwo\rthree\n\"");
    }

    @Test
    void aQuoteInsideAPlainFieldIsText() throws IOException {
        assertThat(read("a,b\n5\" nail, \"x\"\n").accepted()).containsExactly(List.of("5\" nail", " \"x\""));
    }

    @Test
    void quotesAreTextWhenTheSettingsSaySo() throws IOException {
        Path file = Reading.write(folder, "a,b\n\"1,2\n", UTF_8);

        assertThat(Reading.of(file, ReaderSettings.delimited().withQuoted(false))
                        .accepted())
                .containsExactly(List.of("\"1", "2"));
    }

    @Test
    void textAfterAClosingQuoteIsRejected() throws IOException {
        Reading reading = read("a,b\n\"x\"y,1\n2,\"3\"\n");

        assertThat(reading.rejections()).containsExactly("2 BROKEN_QUOTE \"x\"y,1");
        assertThat(reading.accepted()).containsExactly(List.of("2", "3"));
    }

    @Test
    void aStrayQuoteCostsOneLineAndNotTheRestOfTheFile() throws IOException {
        Reading reading = read("a,b\n\"x,1\n2,3\n\"4\",5\n6,7\n");

        assertThat(reading.rejections()).containsExactly("2 UNCLOSED_QUOTE \"x,1");
        assertThat(reading.accepted()).containsExactly(List.of("2", "3"), List.of("4", "5"), List.of("6", "7"));
    }

    @Test
    void aQuoteLeftOpenToTheEndOfTheFileCostsOneLine() throws IOException {
        Reading reading = read("a,b\n\"x,1\n" + "2,3\n".repeat(150));

        assertThat(reading.rejections()).containsExactly("2 UNCLOSED_QUOTE \"x,1");
        assertThat(reading.accepted()).hasSize(150);
    }

    @Test
    void aQuotedFieldOverMoreThanAHundredLinesIsNoRecord() throws IOException {
        Reading reading = read("a\n\"" + "x\n".repeat(RecordReaders.MAX_RECORD_LINES - 1) + "\"\n");
        assertThat(reading.records()).singleElement().returns(100, RawRecord::lines);

        reading = read("a\n\"" + "x\n".repeat(RecordReaders.MAX_RECORD_LINES) + "\"\n");
        assertThat(reading.rejected().get(0).reason()).isEqualTo(RejectReason.UNCLOSED_QUOTE);
        assertThat(reading.accepted()).hasSize(99).allMatch(List.of("x")::equals);
    }

    @Test
    void aLastLineWithoutLineEndThatLacksFieldsIsTruncated() throws IOException {
        assertThat(read("a,b\n1,2\n3").rejections()).containsExactly("3 TRUNCATED 3");
        assertThat(read("a,b\n1,2\n3,4").accepted()).contains(List.of("3", "4"));
        assertThat(read("a,b\n1,\"x").rejections()).containsExactly("2 TRUNCATED 1,\"x");
    }

    @Test
    void aHeaderThatComesAgainIsCountedAsHeader() throws IOException {
        Reading reading = read("a,b\n1,2\na,b\n\uFEFFa,b\n3,4\n");

        assertThat(reading.headerLines()).isEqualTo(3);
        assertThat(reading.accepted()).containsExactly(List.of("1", "2"), List.of("3", "4"));
    }

    @Test
    void aHeaderMaySpanLines() throws IOException {
        Reading reading = read("\n\"a\n(x)\",b\n1,2\n");

        assertThat(reading.header()).containsExactly("a\n(x)", "b");
        assertThat(reading.headerLines()).isEqualTo(2);
        assertThat(reading.records()).extracting(RawRecord::line).containsExactly(4L);
    }

    @Test
    void linesThatHoldNothingAreBlank() throws IOException {
        Reading reading = read("\n \t\na,b\n\n,\n1,2\n\u001A");

        assertThat(reading.blankLines()).isEqualTo(5);
        assertThat(reading.accepted()).containsExactly(List.of("1", "2"));
    }

    @Test
    void lineEndsMayBeMixed() throws IOException {
        Reading reading = read("a,b\r\n1,2\r3,4\n\r5,6\r\r\n7,8");

        assertThat(reading.accepted())
                .containsExactly(List.of("1", "2"), List.of("3", "4"), List.of("5", "6"), List.of("7", "8"));
        assertThat(reading.records()).extracting(RawRecord::line).containsExactly(2L, 3L, 5L, 7L);
        assertThat(reading.blankLines()).isEqualTo(2);
    }

    @Test
    void aNulIsRejectedAndOtherControlCharactersStay() throws IOException {
        Reading reading = read("a,b\n1\0,2\n\u0007x,\u007F\n");

        assertThat(reading.rejections()).containsExactly("2 CONTROL_CHARACTER 1\0,2");
        assertThat(reading.accepted()).containsExactly(List.of("\u0007x", "\u007F"));
    }

    @Test
    void bytesThatAreNoTextAreRejectedWithTheirField() throws IOException {
        Path file = Reading.write(folder, "a,b\n1,x\u00FFy\n\"1\",\u00FF\n2,3\n", ISO_8859_1);

        Reading reading = Reading.of(file, ReaderSettings.delimited().withCharset(UTF_8));
        assertThat(reading.rejections()).containsExactly("2 UNDECODABLE 1,x\uFFFDy", "3 UNDECODABLE \"1\",\uFFFD");
        assertThat(reading.rejected().get(0).detail()).isEqualTo("field 2");
        assertThat(reading.accepted()).containsExactly(List.of("2", "3"));
    }

    @Test
    void aReplacementCharacterInTheFileIsAValue() throws IOException {
        assertThat(read("a\n张\uFFFD\n").accepted()).containsExactly(List.of("张\uFFFD"));
    }

    @Test
    void anOverlongLineKeepsItsStartAndItsPlace() throws IOException {
        int length = 3 * RecordReaders.MAX_RECORD_BYTES;
        Reading reading = read("a\n" + "x".repeat(length) + "\r\ny\n");

        assertThat(reading.rejected()).singleElement().satisfies(record -> {
            assertThat(record.reason()).isEqualTo(RejectReason.RECORD_TOO_LONG);
            assertThat(record.detail()).isEqualTo("bytes " + length);
            assertThat(record.raw()).hasSize(RecordReaders.MAX_RECORD_BYTES);
        });
        assertThat(reading.records().get(1).line()).isEqualTo(3);
    }

    @Test
    void aQuoteThatStaysOpenForAMebibyteCostsOneLine() throws IOException {
        String line = "2," + "x".repeat(100_000) + "\n";
        Reading reading = read("a,b\n\"1,x\n" + line.repeat(30) + "3,y\n");

        assertThat(reading.rejections()).containsExactly("2 UNCLOSED_QUOTE \"1,x");
        assertThat(reading.accepted()).hasSize(31).endsWith(List.of("3", "y"));
    }

    @Test
    void anOverlongLineAfterAnOpenQuoteIsItsOwnRecord() throws IOException {
        String line = "x".repeat(RecordReaders.MAX_RECORD_BYTES + 200_000) + "\n";
        Reading reading = read("a,b\n\"1,x\n" + line + "3,y\n");

        assertThat(reading.rejected())
                .extracting(RawRecord::reason)
                .containsExactly(RejectReason.UNCLOSED_QUOTE, RejectReason.RECORD_TOO_LONG);
        assertThat(reading.accepted()).containsExactly(List.of("3", "y"));
    }

    @Test
    void moreQuotedFieldsThanAnyFileHasAreRejected() throws IOException {
        assertThat(read("a,b\n" + "\"x\",".repeat(5000) + "\n").rejected())
                .singleElement()
                .returns(RejectReason.TOO_MANY_FIELDS, RawRecord::reason);
    }

    private Reading read(String text) throws IOException {
        return Reading.of(Reading.write(folder, text, UTF_8), ReaderSettings.delimited());
    }
}
