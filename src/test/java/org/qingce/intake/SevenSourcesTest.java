package org.qingce.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingce.intake.source.SourceCatalogue;
import org.qingce.standard.NameSound;

/** One record of each source, in the form in which its department hands it over. */
class SevenSourcesTest {

    private static final String MAN = "452226195112148097";
    private static final String WOMAN = "452226195003276866";

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

    private void take(String name, String text, Charset charset) throws IOException {
        Files.writeString(extracts.resolve(name), text, charset);
        bench.take(extracts);
    }

    private static final String POLICE = "gmsfhm,xm,cym,xb,csrq,mz,hjdxzqh,hjdxz,hkxzfldm,hh,yhzgxdm,备注,xl,hyzk,"
            + "hyzkbgrq,gxsj,poxm,pogmsfhm,fqxm,mqgmsfhm,登记人\n";

    @Test
    void householdRegisterAsGbCsv() throws IOException {
        take(
                "police-resident-20260331.csv",
                POLICE + MAN + ",苏传国,苏小国,1,19511214,08,451302001001,云河社区建设路8号,1,100000002,02,旧档,80,21,19790313,"
                        + "20250207080202,韦秀英," + WOMAN + ",,无,张三\n",
                IntakeBench.GB18030);
        assertThat(bench.rows(
                        "mention", "role = 'person'", "mention_id", "id_kind", "id_status", "id_number", "id_raw"))
                .containsExactly("10000000020|RESIDENT_ID|VALID|" + MAN + "|");
        assertThat(bench.rows(
                        "mention",
                        "role = 'person'",
                        "id_birth_date",
                        "id_sex",
                        "name",
                        "name_raw",
                        "former_name",
                        "sex",
                        "birth_date",
                        "ethnicity",
                        "marital_status",
                        "marital_change_date",
                        "education",
                        "hukou_nature",
                        "household_no",
                        "relation",
                        "hukou_address",
                        "division",
                        "updated_on",
                        "problems"))
                .containsExactly("1951-12-14|1|苏传国||苏小国|1|1951-12-14|08|21|1979-03-13|80|1|100000002|02|"
                        + "云河社区建设路8号|451302001001|2025-02-07|");
        assertThat(bench.rows("mention", "role <> 'person'", "mention_id", "role", "name", "id_number", "id_raw"))
                .as("a spouse is named; the father is not; where the mother's number stands, 无 does")
                .contains("10000000021|spouse|韦秀英|" + WOMAN + "|")
                .noneMatch(row -> row.contains("father"));
        assertThat(bench.rows("source_file", "true", "file_no", "source", "charset", "lines", "dropped_columns"))
                .containsExactly("1|police-resident|GB18030|2|备注,登记人");
        assertThat(bench.count("event")).isZero();
    }

    @Test
    void theAddressTellsTheDivisionWhereNoCodeIsGiven() throws IOException {
        take(
                "police-resident-20260331.csv",
                "gmsfhm,xm,xb,csrq,hjdxzqh,hjdxz,xzzxz\n" + MAN
                        + ",苏传国,1,19511214,,广西壮族自治区来宾市兴宾区云山街道云河社区建设路8号,来宾市兴宾区云山街道\n"
                        + WOMAN + ",苏燕凤,2,19500327,451302001000,,\n",
                UTF_8);
        assertThat(bench.rows("mention", "true", "mention_id", "division", "residence_division"))
                .containsExactly("10000000020|451302001001|451302001", "10000000030|451302001|");
    }

    @Test
    void marriagesAsTsvWithByteOrderMark() throws IOException {
        take(
                "civil-marriage-20260331.tsv",
                "\uFEFFCERT_NO\tOP_TYPE\tOP_DATE\tDEPT_CODE\tNAME_MAN\tCERT_TYPE_MAN\tCERT_NUM_MAN\tNATION_MAN\tFOLK_MAN"
                        + "\tNAME_WOMAN\tCERT_TYPE_WOMAN\tCERT_NUM_WOMAN\n"
                        + "J451302-2026-1\tIA\t2026-01-20\t451302\t苏传国\t身份证\t" + MAN + "\t中国\t壮\t苏燕凤\t护照\tE12345678\n"
                        + "L451302-2026-2\t补领离婚\t2026-01-21\t451302\t苏传国\t身份证\t" + MAN + "\t中国\t壮\t\t\t\n",
                UTF_8);
        assertThat(bench.rows(
                        "event", "true", "event_id", "kind", "event_date", "registered_on", "certificate_no", "organ"))
                .containsExactly(
                        "1000000002|marriage|2026-01-20|2026-01-20|J451302-2026-1|451302",
                        "1000000003|divorce|2026-01-21|2026-01-21|L451302-2026-2|451302");
        assertThat(bench.rows("mention", "true", "mention_id", "role", "id_status", "name", "nationality", "ethnicity"))
                .containsExactly(
                        "10000000020|husband|VALID|苏传国|CHN|08",
                        "10000000021|wife|OTHER_DOCUMENT|苏燕凤||",
                        "10000000030|husband|VALID|苏传国|CHN|08");
        assertThat(bench.rows("source_file", "true", "charset", "lines", "header_lines", "accepted"))
                .containsExactly("UTF-8|3|1|2");
    }

    @Test
    void cremationsAsSheet() throws IOException {
        try (var workbook =
                new Workbook(Files.newOutputStream(extracts.resolve("civil-death-1.xlsx")), "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("火化");
            List<List<String>> rows = List.of(
                    List.of("姓名", "性别", "证件号码", "死亡时间", "火化时间", "火化单位"),
                    List.of("苏传国", "男", MAN, "2026-03-01 04:05:06", "2026-03-03", "来宾市殡仪馆"));
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
        }
        bench.take(extracts);
        assertThat(bench.rows("mention", "true", "mention_id", "id_number", "name", "sex", "death_date", "updated_on"))
                .containsExactly("10000000020|" + MAN + "|苏传国|1|2026-03-01|2026-03-03");
        assertThat(bench.rows("event", "true", "kind", "event_date", "registered_on", "organ"))
                .containsExactly("death|2026-03-01|2026-03-03|来宾市殡仪馆");
        assertThat(bench.rows("source_file", "true", "charset", "lines", "record_lines"))
                .containsExactly("|2|1");
    }

    @Test
    void birthsAsFixedWidthInBytes() throws IOException {
        String line = fixed(
                "health-birth",
                List.of(
                        "X000000209",
                        "王萱梓",
                        "2",
                        "202505010903",
                        "37",
                        "52",
                        "2736",
                        "彭英英",
                        "中国",
                        "13",
                        "01",
                        WOMAN,
                        "",
                        "",
                        "",
                        "",
                        "",
                        "兴宾区人民医院",
                        "20250505",
                        ""));
        take("health-birth-20260331.txt", line + "\r\n", IntakeBench.GB18030);
        assertThat(bench.rows("mention", "true", "mention_id", "role", "id_status", "id_number", "name", "birth_date"))
                .containsExactly(
                        "10000000010|child|BLANK||王萱梓|2025-05-01", "10000000011|mother|VALID|" + WOMAN + "|彭英英|");
        assertThat(bench.rows(
                        "event",
                        "true",
                        "event_id",
                        "kind",
                        "event_date",
                        "registered_on",
                        "weeks",
                        "length_cm",
                        "weight_g"))
                .containsExactly("1000000001|birth|2025-05-01|2025-05-05|37|52|2736");
        assertThat(bench.rows("record_key", "true", "record_id", "source", "record_key"))
                .containsExactly("1000000001|health-birth|X000000209|彭英英");
    }

    static String fixed(String source, List<String> values) {
        var widths =
                SourceCatalogue.load(Path.of("jobs/sources")).source(source).widths();
        assertThat(values).hasSameSizeAs(widths);
        var line = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            int bytes = values.get(i).getBytes(IntakeBench.GB18030).length;
            line.append(values.get(i)).append(" ".repeat(widths.get(i) - bytes));
        }
        return line.toString();
    }

    @Test
    void deathCertificatesAsCsv() throws IOException {
        take(
                "health-death-20260331.csv",
                "证件类型,证件号码,姓名,性别,出生日期,死亡日期,年龄,户籍地址,户籍区划,报告日期,报告单位\n" + "居民身份证," + MAN
                        + ",苏传国,1 男,1951年12月14日,2026-02-30,七十四,\"云河社区\n建设路8号\",451302001001,2026-03-02,兴宾区疾控\n",
                UTF_8);
        assertThat(bench.rows("event", "true", "kind", "event_date", "division", "stated_age", "problems"))
                .singleElement()
                .asString()
                .startsWith("death||451302001001||")
                .contains("event_date:", "=2026-02-30", "stated_age:UNREADABLE=七十四");
        assertThat(bench.rows("mention", "true", "sex", "birth_date", "death_date", "hukou_address", "problems"))
                .singleElement()
                .asString()
                .startsWith("1|1951-12-14||云河社区")
                .contains("death_date:", "=2026-02-30");
        assertThat(bench.rows("source_file", "true", "lines", "record_lines", "accepted"))
                .containsExactly("3|2|1");
    }

    @Test
    void healthFilesAsQuotedCsv() throws IOException {
        take(
                "health-record-1.csv",
                "\"档案编号\",\"姓名\",\"性别\",\"出生日期\",\"身份证号\",\"婚姻状况\",\"文化程度\",\"联系电话\",\"户籍区划\",\"更新日期\"\n"
                        + "\"45\",\"苏 燕凤\",\"女\",\"1950/3/27\",\"" + WOMAN.substring(0, 10)
                        + "****6866\",\"丧偶\",\"初中\",\"17143073303\",\"451302001001\",\"2026/3/24\"\n",
                UTF_8);
        assertThat(bench.rows("mention", "true", "id_status", "id_number", "id_raw", "name", "name_raw"))
                .containsExactly("MASKED||4522261950****6866|苏燕凤|苏 燕凤");
        assertThat(bench.rows(
                        "mention",
                        "true",
                        "sex",
                        "birth_date",
                        "marital_status",
                        "education",
                        "phone",
                        "division",
                        "updated_on"))
                .containsExactly("2|1950-03-27|30|70|17143073303|451302001001|2026-03-24");
    }

    @Test
    void theDatabaseItselfKeepsEveryValueThatHasNoStandardForm() throws IOException {
        take(
                "population-20260331.csv",
                "身份证号,姓名,性别,出生日期,民族,户籍区划,联系电话,户编号\n"
                        + "\"45222619511214809\\\",苏\"\"传国,男女,1951-13-14,火星,4513,1,NONE-YET\n"
                        + "NONE-YET,苏传国,男,1951-12-14,壮族,451302001001,,\n",
                UTF_8);
        assertThat(bench.rows(
                        "mention",
                        "mention_id = 10000000020",
                        "id_status",
                        "id_number",
                        "id_raw",
                        "name_raw",
                        "household_no"))
                .singleElement()
                .asString()
                .contains("45222619511214809\\", "苏\"\"传国", "NONE-YET");
        assertThat(bench.rows("mention", "mention_id = 10000000020", "problems")
                        .get(0)
                        .split("\u001F"))
                .anyMatch(problem -> problem.startsWith("sex:") && problem.endsWith("=男女"))
                .anyMatch(problem -> problem.startsWith("birth_date:") && problem.endsWith("=1951-13-14"))
                .anyMatch(problem -> problem.startsWith("ethnicity:") && problem.endsWith("=火星"))
                .anyMatch(problem -> problem.startsWith("phone:") && problem.endsWith("=1"));
        assertThat(bench.rows("mention", "mention_id = 10000000030", "id_status", "id_number", "id_raw"))
                .as("a placeholder of this register's own")
                .containsExactly("PLACEHOLDER||NONE-YET");
    }

    @Test
    void aValidNumberAndANameGiveWholeNumbersToGroupBy() throws IOException {
        take(
                "population-1.csv",
                "身份证号,姓名,性别,出生日期\n" + MAN + ",苏传国,男,1951-12-14\n452226511214809,蘇傳國,男,1951-12-14\n"
                        + "452226195112148098,未取名,男,1951-12-14\n452226********8097,,男,1951-12-14\n",
                UTF_8);
        assertThat(bench.rows("mention", "true", "mention_id", "id_status", "number_key"))
                .containsExactly(
                        "10000000020|VALID|45222619511214809",
                        "10000000030|VALID_UPGRADED|45222619511214809",
                        "10000000040|BAD_CHECK_DIGIT|",
                        "10000000050|MASKED|");
        assertThat(bench.rows("mention", "name_sound is not null", "mention_id", "name_sound"))
                .containsExactly("10000000020|" + NameSound.of("苏传国"), "10000000030|" + NameSound.of("苏传国"));
    }
}
