package org.qingce.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each file is in the format of its department, and says what the truth says it says. */
class ExtractsTest {
    private static final Charset GB18030 = Charset.forName("GB18030");

    @TempDir
    private static Path folder;

    private static Path night;
    private static List<Map<String, String>> mentions;
    private static JsonNode summary;

    @BeforeAll
    static void make() throws IOException {
        Counties.make(folder, 4000, 5, 1, 1);
        night = folder.resolve("2026-03-31");
        mentions = Tables.tsv(folder.resolve("truth/mentions-2026-03-31.tsv"));
        summary = JsonMapper.builder().build().readTree(folder.resolve("truth/summary-2026-03-31.json"));
    }

    @Test
    void policeIsGb18030WithoutMark() throws IOException {
        List<String> lines = mentioned("police-resident-20260331.csv", GB18030);
        assertThat(lines.get(0))
                .isEqualTo(
                        "gmsfhm,xm,cym,xb,csrq,mz,jgssxdm,hjdxzqh,hjdxz,hkxzfldm,hh,hrks,yhzgxdm,xzzxz,xl,hyzk,hyzkbgrq,swrq,zxsj"
                                + ",poxm,pogmsfhm,fqxm,fqgmsfhm,mqxm,mqgmsfhm,gxsj");
    }

    @Test
    void populationIsUtf8WithMark() throws IOException {
        assertThat(mentioned("population-20260331.csv", StandardCharsets.UTF_8).get(0))
                .startsWith("\uFEFF身份证号,姓名,");
    }

    @Test
    void marriagesAreTabbedUtf8WithMark() throws IOException {
        List<String> lines = mentioned("civil-marriage-20260331.tsv", StandardCharsets.UTF_8);
        assertThat(lines.get(0)).startsWith("\uFEFFCERT_NO\tOP_TYPE\tOP_DATE");
        assertThat(lines.get(1).split("\t", -1)).hasSize(16);
    }

    @Test
    void deathCertificatesAreUtf8WithoutMark() throws IOException {
        assertThat(mentioned("health-death-20260331.csv", StandardCharsets.UTF_8)
                        .get(0))
                .startsWith("证件类型,证件号码,姓名");
    }

    @Test
    void healthRecordsAreQuotedAndEndInCarriageReturns() throws IOException {
        mentioned("health-record-20260331.csv", StandardCharsets.UTF_8);
        String text = Files.readString(night.resolve("health-record-20260331.csv"));
        assertThat(text).startsWith("\"档案编号\",\"姓名\"").endsWith("\"\r\n");
        assertThat(text.lines().filter(line -> !line.startsWith("\"")))
                .as("rests of broken cells")
                .isNotEmpty();
    }

    @Test
    void birthsHaveAFixedNumberOfBytes() throws IOException {
        byte[] bytes = Files.readAllBytes(night.resolve("health-birth-20260331.txt"));
        int width = 10 + 30 + 1 + 12 + 2 + 2 + 4 + 30 + 6 + 2 + 2 + 20 + 30 + 6 + 2 + 2 + 20 + 40 + 8 + 12;
        int records = bytes.length / (width + 1);
        assertThat(bytes.length % (width + 1)).isZero();
        assertThat(file("health-birth").get("accepted").asInt()).isEqualTo(records);
        for (Map<String, String> mention : ofFile("health-birth-20260331.txt")) {
            int start = (Integer.parseInt(mention.get("line")) - 1) * (width + 1);
            int at = mention.get("role").equals("child")
                    ? 10
                    : mention.get("role").equals("mother") ? 61 : 121;
            assertThat(new String(bytes, start + at, 30, GB18030).stripTrailing())
                    .isEqualTo(mention.get("name_written").stripTrailing());
            if (!mention.get("role").equals("child")) {
                int number = mention.get("role").equals("mother") ? 101 : 161;
                assertThat(new String(bytes, start + number, 20, GB18030).stripTrailing())
                        .isEqualTo(mention.get("id_written").stripTrailing());
            }
            assertThat(bytes[start + width]).isEqualTo((byte) '\n');
        }
    }

    @Test
    void cremationsAreASheet() throws IOException {
        try (InputStream in = Files.newInputStream(night.resolve("civil-death-20260331.xlsx"));
                ReadableWorkbook book = new ReadableWorkbook(in)) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows.get(0).getCellText(3)).isEqualTo("ID_CARD");
            assertThat(rows).hasSize(file("civil-death").get("accepted").asInt() + 1);
            for (Map<String, String> mention : ofFile("civil-death-20260331.xlsx")) {
                Row row = rows.get(Integer.parseInt(mention.get("line")) - 1);
                assertThat(row.getCellText(0)).isEqualTo(mention.get("name_written"));
            }
        }
    }

    @Test
    void theRatesOfTheWholeComeOut() {
        double rows = 0;
        for (JsonNode file : summary.get("files")) {
            rows += file.get("accepted").asInt();
        }
        assertThat(rows / 4000).isBetween(2.2, 2.55);
    }

    @Test
    void whatIsUsableIsTheNumberOfWhomTheTruthSays() {
        Map<String, Map<String, String>> people = new HashMap<>();
        Tables.tsv(folder.resolve("truth/persons.tsv")).forEach(p -> people.put(p.get("person"), p));
        assertThat(mentions).hasSizeGreaterThan(8000).allSatisfy(m -> {
            Map<String, String> person = people.get(m.get("person"));
            String usable = m.get("id_usable");
            switch (m.get("id_whose")) {
                case "own" -> assertThat(usable).isEqualTo(person.get("id_number"));
                case "second" -> assertThat(usable).isNotEmpty().isEqualTo(person.get("other_number"));
                case "another" -> {
                    assertThat(m.get("id_fault")).isIn("shared", "kin");
                    assertThat(usable).isNotEmpty().isNotIn(person.get("id_number"), person.get("other_number"));
                }
                default -> assertThat(usable).isEmpty();
            }
        });
    }

    @Test
    void withoutErrorsEverythingIsWrittenAsItIs(@TempDir Path clean) throws IOException {
        Counties.make(clean, 600, 5, 1, 0);
        assertThat(Tables.tsv(clean.resolve("truth/mentions-2026-03-31.tsv")))
                .hasSizeGreaterThan(1200)
                .allMatch(m -> List.of("none", "not-carried", "not-issued").contains(m.get("id_fault")))
                .allMatch(m -> List.of("none", "not-carried").contains(m.get("birth_fault")))
                .allMatch(m -> m.get("name_fault").equals("none"))
                .allMatch(m -> m.get("linkable").equals("1") || m.get("role").equals("spouse"));
        assertThat(Tables.tsv(clean.resolve("truth/persons.tsv")))
                .allMatch(p -> p.get("other_number").isEmpty());
        assertThat(Tables.tsv(clean.resolve("truth/rejects-2026-03-31.tsv"))).isEmpty();
    }

    @Test
    void headcountsAndDivisionsBelongTogether() {
        List<String> divisions = Tables.lines(night.resolve("divisions.csv"), StandardCharsets.UTF_8);
        List<String> villages = divisions.stream()
                .map(line -> line.substring(0, line.indexOf(',')))
                .filter(code -> code.length() == 12)
                .toList();
        assertThat(divisions).contains("45,广西壮族自治区", "4513,来宾市", "451302,兴宾区");
        assertThat(Tables.lines(night.resolve("headcounts.csv"), StandardCharsets.UTF_8).stream()
                        .skip(1)
                        .map(line -> line.substring(0, 12)))
                .isEqualTo(villages);
    }

    /** Every mention's line holds its number and name, every line is accounted for. */
    private static List<String> mentioned(String name, Charset charset) throws IOException {
        String text = new String(Files.readAllBytes(night.resolve(name)), charset);
        List<String> lines = List.of(text.split("\r?\n", 0));
        JsonNode file = file(name.substring(0, name.indexOf("-2")));
        assertThat(lines).hasSize(file.get("lines").asInt());
        List<Map<String, String>> here = ofFile(name);
        assertThat(here).isNotEmpty().hasSize(file.get("mentions").asInt());
        assertThat(here)
                .allSatisfy(m -> assertThat(lines.get(Integer.parseInt(m.get("line")) - 1))
                        .contains(m.get("id_written"))
                        .contains(m.get("name_written")));
        assertThat(here.stream().map(m -> m.get("line")).distinct())
                .hasSize(file.get("accepted").asInt());
        return lines;
    }

    private static List<Map<String, String>> ofFile(String name) {
        return mentions.stream().filter(m -> m.get("file").equals(name)).toList();
    }

    private static JsonNode file(String source) {
        for (JsonNode file : summary.get("files")) {
            if (file.get("source").asString().equals(source)) {
                return file;
            }
        }
        throw new AssertionError("No file of " + source);
    }
}
