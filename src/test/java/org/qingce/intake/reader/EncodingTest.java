package org.qingce.intake.reader;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qingce.intake.reader.ReaderSettings.GB18030;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {
    @TempDir
    Path folder;

    @Test
    void utf8AndGb18030AreToldApart() throws IOException {
        assertThat(charset("姓名\n张三\n".getBytes(UTF_8))).isEqualTo(UTF_8);
        assertThat(charset("姓名\n张三\n".getBytes(GB18030))).isEqualTo(GB18030);
        assertThat(charset("name\nx\n".getBytes(UTF_8))).isEqualTo(UTF_8);
    }

    @Test
    void aFewWrongBytesDoNotMakeAFileAnythingElse() throws IOException {
        byte[] bytes = ("张三,x\n".repeat(100_000) + "王五\n").getBytes(UTF_8);
        bytes[bytes.length - 2] = 'x';
        assertThat(charset(bytes)).isEqualTo(UTF_8);

        bytes = ("张三,x\n".repeat(100_000) + "王五\n").getBytes(GB18030);
        bytes[bytes.length - 2] = 'x';
        assertThat(charset(bytes)).isEqualTo(GB18030);
    }

    @Test
    void aFileThatIsPartlyTheOneAndPartlyTheOtherIsRefused() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes("张三,x\n".repeat(100).getBytes(UTF_8));
        bytes.writeBytes("张三,x\n".repeat(100).getBytes(GB18030));

        assertThatThrownBy(() -> charset(bytes.toByteArray()))
                .isInstanceOfSatisfying(
                        UnreadableFileException.class,
                        refusal -> assertThat(refusal.fault()).isEqualTo(FileFault.MIXED_CHARSETS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"c080", "e09f80", "eda080", "f08f8080", "f4908080", "ff", "80", "e5bca0e5bc", "e5bc61"})
    void overlongFormsSurrogatesAndCutCharactersAreNoUtf8(String hex) throws IOException {
        assertThat(charset(HexFormat.of().parseHex("610a" + hex))).isEqualTo(GB18030);
    }

    @ParameterizedTest
    @ValueSource(strings = {"c280", "dfbf", "e0a080", "ed9fbf", "ee8080", "f0908080", "f48fbfbf", "f0a0aeb7"})
    void theLimitsOfUtf8AreUtf8(String hex) throws IOException {
        assertThat(charset(HexFormat.of().parseHex("610a" + hex))).isEqualTo(UTF_8);
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstHeadingAndOverrulesTheSettings() throws IOException {
        Path file = Reading.write(folder, "\uFEFF姓名,性别\n张三,1\n", UTF_8);
        assertThat(Reading.of(file, ReaderSettings.delimited().withCharset(GB18030))
                        .header())
                .containsExactly("姓名", "性别");

        file = Reading.write(folder, "\uFEFF姓名,性别\n张三,1\n", GB18030);
        assertThat(Reading.of(file, ReaderSettings.delimited()).header()).containsExactly("姓名", "性别");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GBK", "GB2312", "GB18030"})
    void gbkIsReadAsGb18030(String name) throws IOException {
        byte[] bytes = HexFormat.of().parseHex("610afe590a"); // U+9FB4, which GBK has in the private use area
        Path file = Files.write(folder.resolve("extract"), bytes);

        assertThat(Reading.of(file, ReaderSettings.delimited().withCharset(Charset.forName(name)))
                        .accepted())
                .containsExactly(List.of("\u9FB4"));
    }

    @Test
    void otherCharsetsAreRefused() {
        assertThatThrownBy(() -> ReaderSettings.delimited().withCharset(UTF_16LE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("UTF-8 or GB18030");
    }

    @Test
    void aSeparatorOrBackslashInsideACharacterIsNone() throws IOException {
        String table = "甲|乙\n亅|\\x\n鱸鱸|誠\n\"亅|\"|2\n亅\"|亅\n"; // 亅 and others end in 7C or 5C
        assertThat(HexFormat.of().formatHex("亅誠".getBytes(GB18030)))
                .contains("7c")
                .contains("5c");

        assertThat(Reading.of(Reading.write(folder, table, GB18030), ReaderSettings.delimited())
                        .accepted())
                .containsExactly(List.of("亅", "\\x"), List.of("鱸鱸", "誠"), List.of("亅|", "2"), List.of("亅\"", "亅"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void charactersOfFourBytesAreWhole(String charset) throws IOException {
        Path file = Reading.write(folder, "姓名,名\n李𠮷,㐂\n\"李𠮷\",䶮\n", Charset.forName(charset));

        assertThat(Reading.of(file, ReaderSettings.delimited()).accepted())
                .containsExactly(List.of("李𠮷", "㐂"), List.of("李𠮷", "䶮"));
    }

    @Test
    void aCharacterCutByASeparatorIsRejectedAloneInGb18030() throws IOException {
        byte[] bytes = HexFormat.of().parseHex("612c620a" + "d52c310a" + "322c330a");
        Reading reading = Reading.of(Files.write(folder.resolve("extract"), bytes), ReaderSettings.delimited());

        assertThat(reading.rejected()).singleElement().returns(RejectReason.UNDECODABLE, RawRecord::reason);
        assertThat(reading.accepted()).containsExactly(List.of("2", "3"));
    }

    private Charset charset(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("extract"), bytes);
        return FileScan.of(file, ReaderSettings.delimited()).charset();
    }
}
