package org.qingce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlignedTableTest {
    private final StringWriter out = new StringWriter();

    @Test
    void chineseCharactersTakeTwoCellsAndControlCharactersNone() {
        try (AlignedTable table = new AlignedTable(new PrintWriter(out))) {
            table.add(List.of("张三", "1"));
            table.add(List.of("Ａ", "2"));
            table.add(List.of("a\u0007b", "3"));
            table.add(List.of("e\u0301", "4"));
        }
        assertThat(out).hasToString("张三  1\nＡ    2\nab    3\ne\u0301     4\n");
    }

    @Test
    void widthsNeverShrinkFromOneBlockToTheNext() {
        try (AlignedTable table = new AlignedTable(new PrintWriter(out))) {
            for (int i = 0; i < 500; i++) {
                table.add(List.of("wide one", "1"));
            }
            table.add(List.of("x", "last"));
        }
        assertThat(out.toString()).endsWith("x         last\n");
    }
}
