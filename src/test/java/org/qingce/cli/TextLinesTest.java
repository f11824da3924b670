package org.qingce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextLinesTest {

    @Test
    void linesThatCrossTheBufferStayWhole() throws IOException {
        List<String> expected =
                IntStream.range(0, 50_000).mapToObj(i -> "行" + i).toList();
        assertThat(read(String.join("\n", expected), "UTF-8")).isEqualTo(expected);
    }

    @Test
    void anEmptyTextHasNoLineAndAFinalLineEndMakesNone() throws IOException {
        assertThat(read("", "UTF-8")).isEmpty();
        assertThat(read("a\n", "UTF-8")).containsExactly("a");
        assertThat(read("\n\nb", "UTF-8")).containsExactly("", "", "b");
    }

    @Test
    void rareCharactersOfGb18030ComeThrough() throws IOException {
        assertThat(read("1\n㐂𠮷\n龴", "GB18030")).containsExactly("1", "㐂𠮷", "龴");
    }

    private static List<String> read(String text, String charset) throws IOException {
        List<String> lines = new ArrayList<>();
        try (TextLines source = new TextLines(new ByteArrayInputStream(text.getBytes(Charset.forName(charset))))) {
            for (String line = source.next(); line != null; line = source.next()) {
                lines.add(line);
            }
        }
        return lines;
    }
}
