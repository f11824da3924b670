package org.qingce.intake;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A division list or a list of headcounts is taken whole or not at all, and the message says where it is wrong and nothing of anybody. */
class DamagedListsTest {

    private static final String DIVISIONS = "code,name\n45,广西壮族自治区\n4513,来宾市\n";
    private static final String HEADCOUNTS = "division,headcount,as_of\n4513,2600000,2025-12-31\n";

    @TempDir
    Path folder;

    static Stream<byte[]> damaged() {
        return Stream.concat(of(DIVISIONS, "4513"), of(HEADCOUNTS, "4513"));
    }

    private static Stream<byte[]> of(String list, String code) {
        String headings = list.lines().findFirst().orElseThrow();
        return Stream.concat(
                Stream.of(
                                "",
                                "\n \n",
                                headings + "\n",
                                list.replace(headings, headings + "," + headings.split(",")[0])
                                        .replace("\n4", ",1\n4"),
                                list.replace(headings, headings.split(",")[0]),
                                list.replace(headings + "\n", ""),
                                list + code + "\n",
                                list + code + ",1,2,3,4\n",
                                list + list.substring(headings.length() + 1),
                                list + "45130,9,\n",
                                list + "../../etc/passwd,9,\n",
                                list + "=1+1,9,\n",
                                list + "\0,9,\n",
                                list + "\"" + code + ",9,\n",
                                list + "x".repeat(10 << 20) + ",9,\n",
                                list + "451302,",
                                "身份证号,姓名,出生日期\n45130277112233440X,标记甲,19771122\n",
                                "45130277112233440X,标记甲,19771122\n45130277112233440X,标记甲,19771122\n")
                        .map(text -> text.getBytes(UTF_8)),
                Stream.of(("\uFEFF" + list).getBytes(UTF_16LE), "PK\u0003\u0004".getBytes(UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("damaged")
    void aDamagedListIsRefusedWhole(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("list.csv"), bytes);

        for (Function<Path, ?> list : readers().values()) {
            ArrivalException refusal = catchThrowableOfType(ArrivalException.class, () -> list.apply(file));

            assertThat(refusal).hasMessageContaining("list.csv");
            assertThat(refusal.getMessage())
                    .doesNotContain("标记", "7711", "Exception", "java.")
                    .hasSizeLessThan(1000);
        }
    }

    @Test
    void headcountsThatAreNoneAreRefusedByTheirLine() throws IOException {
        for (String wrong : new String[] {"-1", "1e9", "多", "99999999999", "", "1.5"}) {
            Path file = Files.writeString(folder.resolve("list.csv"), "division,headcount\n45," + wrong + "\n");

            assertThat(catchThrowableOfType(ArrivalException.class, () -> new RegisterLists().headcounts(file)))
                    .hasMessageContaining("list.csv, line 2");
        }
        Path file = Files.writeString(folder.resolve("list.csv"), "division,headcount,as_of\n45,1,2026-02-30\n");
        assertThat(catchThrowableOfType(ArrivalException.class, () -> new RegisterLists().headcounts(file)))
                .hasMessageContaining("no day");
    }

    private static Map<String, Function<Path, ?>> readers() {
        var lists = new RegisterLists();
        return Map.of("divisions", lists::divisions, "headcounts", lists::headcounts);
    }
}
