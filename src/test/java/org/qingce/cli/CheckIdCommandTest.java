package org.qingce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckIdCommandTest {
    private static final String HEADER = "input\tkind\tstatus\tnormalised\tbirth_date\tsex\tdivision\tsuggestions\n";
    private static final String VALID = "440308199901101512";
    private static final String VALID_ROW = VALID + "\tRESIDENT_ID\tVALID\t" + VALID + "\t1999-01-10\t1\t440308\t\n";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void tsvGivesOneRowPerNumberInTheOrderGiven() {
        int exit = run("--format", "tsv", "61010462092769０", VALID, "无");
        assertThat(out)
                .hasToString(HEADER
                        + "61010462092769０\tRESIDENT_ID\tVALID_UPGRADED\t610104196209276908\t1962-09-27\t2\t610104\t\n"
                        + VALID_ROW
                        + "无\tUNKNOWN\tPLACEHOLDER\t\t\t\t\t\n");
        assertThat(exit).isEqualTo(1);
    }

    @Test
    void birthDateAndSexLeadToTheOneSuggestion() {
        String damaged = "440308199901201512";
        run("--format", "tsv", damaged, "--birth", "1999-01-10", "--sex", "男");
        assertThat(out.toString()).endsWith("\t" + VALID + "\n");
    }

    @Test
    void exitCodeIsZeroWhenEveryNumberIsValidOrOfAnotherDocument() {
        assertThat(run("--format", "tsv", VALID, "E12345678")).isZero();
    }

    @Test
    void aTabInANumberDoesNotMakeAColumn() {
        run("--format", "tsv", "44\t0308\\");
        assertThat(out.toString()).contains("\n44\\t0308\\\\\tRESIDENT_ID\tBAD_LENGTH\t440308\\\\\t");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void aFileIsReadInEitherEncoding(String charset) throws Exception {
        Path file = folder.resolve("numbers.txt");
        Files.writeString(file, VALID + "\r\n\n待补\n军字第1234567号", Charset.forName(charset));
        assertThat(run("--format", "tsv", "--file", file.toString())).isEqualTo(1);
        assertThat(out)
                .hasToString(HEADER
                        + VALID_ROW
                        + "\tUNKNOWN\tBLANK\t\t\t\t\t\n"
                        + "待补\tUNKNOWN\tPLACEHOLDER\t\t\t\t\t\n"
                        + "军字第1234567号\tMILITARY\tOTHER_DOCUMENT\t军字第1234567号\t\t\t\t\n");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstNumber() throws Exception {
        Path file = folder.resolve("numbers.txt");
        Files.writeString(file, "\uFEFF" + VALID + "\n");
        assertThat(run("--format", "tsv", "--file", file.toString())).isZero();
        assertThat(out).hasToString(HEADER + VALID_ROW);
    }

    @Test
    void aDashReadsStandardInput() {
        InputStream standardInput = System.in;
        try {
            System.setIn(new ByteArrayInputStream((VALID + "\n").getBytes(StandardCharsets.UTF_8)));
            run("--format", "tsv", "--file", "-");
        } finally {
            System.setIn(standardInput);
        }
        assertThat(out).hasToString(HEADER + VALID_ROW);
    }

    @Test
    void jsonTellsAllCandidatesAndTheirEvidence() {
        run("--format", "json", VALID, "440308199901201512", "--birth", "19990110", "--sex", "1");
        JsonNode rows = JsonMapper.shared().readTree(out.toString());
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).get("division_name").asString()).isEqualTo("广东省深圳市盐田区");
        assertThat(rows.get(0).get("suggestion").isNull()).isTrue();
        JsonNode repair = rows.get(1).get("candidates").get(0);
        assertThat(repair.get("number").asString()).isEqualTo(VALID);
        assertThat(repair.get("operation").asString()).isEqualTo("REPLACED");
        assertThat(repair.get("position").asInt()).isEqualTo(13);
        assertThat(repair.get("evidence").toString())
                .isEqualTo("[\"CHECK_DIGIT\",\"ADDRESS\",\"CALENDAR\",\"BIRTH_DATE\",\"SEX\"]");
    }

    @Test
    void theTableSpeaksChineseAndNamesTheGrounds() {
        run(VALID, "440308199901201512", "--birth", "1999-01-10");
        assertThat(out.toString().lines().toList())
                .containsExactly(
                        "输入                种类        结论        规范号码            出生日期    性别  地址码                     建议",
                        "440308199901101512  居民身份证  正确        440308199901101512  1999-01-10  男    440308 广东省深圳市盐田区",
                        "440308199901201512  居民身份证  校验码不对  440308199901201512  1999-01-20  男    440308 广东省深圳市盐田区  "
                                + "440308199901101512（改第13位；校验码相符、地址码存在、日期存在、与所填出生日期一致）");
    }

    @Test
    void theTableSpeaksEnglishWhenAsked() {
        run("--lang", "en", VALID);
        assertThat(out.toString()).contains("resident ID  valid").contains("1999-01-10  male");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "--birth 1999-02-30 1", "--sex 3 1", "--format xml 1", "--lang fr 1", "--file /nonexistent/x"
            })
    void wrongUsageIsExitCodeTwoAndSaysWhy(String arguments) {
        assertThat(run(arguments.isEmpty() ? new String[0] : arguments.split(" ")))
                .isEqualTo(2);
        assertThat(err.toString().lines().findFirst().orElseThrow()).isNotBlank();
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void helpDocumentsTheExitCodes() {
        run("--help");
        assertThat(out.toString()).contains("Exit codes:").contains("some number is not");
    }

    private int run(String... arguments) {
        return new CommandLine(new CheckIdCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }
}
