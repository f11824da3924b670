package org.qingce.intake.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qingce.intake.reader.ReaderSettings.GB18030;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixedWidthReaderTest {
    private static final ReaderSettings WIDTHS = ReaderSettings.fixedWidth(List.of(6, 1, 8));

    @TempDir
    Path folder;

    @Test
    void widthsAreCountedInBytesAndPaddingIsDropped() throws IOException {
        Reading reading = read("张三  119800102\n欧阳娜2       7\n");

        assertThat(reading.header()).isEmpty();
        assertThat(reading.accepted()).containsExactly(List.of("张三", "1", "19800102"), List.of("欧阳娜", "2", "7"));
    }

    @Test
    void quotesAndSeparatorsAreText() throws IOException {
        assertThat(read("a\",b  119800102\n").accepted()).containsExactly(List.of("a\",b", "1", "19800102"));
    }

    @Test
    void aLineTrimmedAtItsEndIsWholeAndSurplusBlanksDoNoHarm() throws IOException {
        Reading reading = read("张三  11980\n张三  1\n张三  119800102  \n");

        assertThat(reading.accepted())
                .containsExactly(List.of("张三", "1", "1980"), List.of("张三", "1", ""), List.of("张三", "1", "19800102"));
    }

    @Test
    void linesOfAnotherLengthAreRejectedWithBothLengths() throws IOException {
        Reading reading = read("张\n张三  119800102x\n张三  119800102\n");

        assertThat(reading.rejected())
                .extracting(RawRecord::reason)
                .containsExactly(RejectReason.LINE_TOO_SHORT, RejectReason.LINE_TOO_LONG);
        assertThat(reading.rejected())
                .extracting(RawRecord::detail)
                .containsExactly("bytes 2, record 15", "bytes 16, record 15");
        assertThat(reading.accepted()).hasSize(1);
    }

    @Test
    void aLastLineThatBreaksOffIsTruncated() throws IOException {
        assertThat(read("张三  119800102\n李四  11980").rejections()).containsExactly("2 TRUNCATED 李四  11980");
        assertThat(read("张三  119800102\n李四  119800102").accepted()).hasSize(2);
    }

    @Test
    void aCharacterCutByAFieldBoundaryIsRejectedWithItsField() throws IOException {
        Reading reading = read("x欧阳娜19800102\nx欧阳 119800102\n");

        assertThat(reading.rejected()).singleElement().satisfies(record -> {
            assertThat(record.reason()).isEqualTo(RejectReason.UNDECODABLE);
            assertThat(record.detail()).isEqualTo("field 1");
            assertThat(record.raw()).isEqualTo("x欧阳娜19800102");
        });
    }

    @Test
    void aHeaderLineIsReadWhenThereIsOne() throws IOException {
        Path file = Reading.write(folder, "姓名 性别 出生\n\n张三  119800102\n姓名 性别 出生\n", GB18030);
        Reading reading = Reading.of(file, WIDTHS.withCharset(GB18030).withHeader(true));

        assertThat(reading.header()).containsExactly("姓名", "性别", "出生");
        assertThat(reading.headerLines()).isEqualTo(2);
        assertThat(reading.blankLines()).isEqualTo(1);
        assertThat(reading.accepted()).hasSize(1);
    }

    @Test
    void aNulIsRejected() throws IOException {
        assertThat(read("张三  1198\0" + "0102\n").rejected())
                .singleElement()
                .returns(RejectReason.CONTROL_CHARACTER, RawRecord::reason);
    }

    @Test
    void widthsGoWithFixedWidthOnly() {
        assertThatThrownBy(() -> ReaderSettings.fixedWidth(List.of())).hasMessageContaining("widths");
        assertThatThrownBy(() -> ReaderSettings.fixedWidth(List.of(3, 0))).hasMessageContaining("at least 1 byte");
    }

    @Test
    void inUtf8AChineseCharacterTakesThreeBytes() throws IOException {
        Path file = Reading.write(folder, "张三119800102\n", UTF_8);

        assertThat(Reading.of(file, WIDTHS).accepted()).containsExactly(List.of("张三", "1", "19800102"));
    }

    private Reading read(String text) throws IOException {
        return Reading.of(Reading.write(folder, text, GB18030), WIDTHS.withCharset(GB18030));
    }
}
