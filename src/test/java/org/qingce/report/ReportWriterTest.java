package org.qingce.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingce.measures.MadeUpCounty;
import org.qingce.measures.MeasureCatalog;
import org.qingce.measures.Measures;
import org.qingce.measures.Metric;
import org.qingce.measures.MetricTable;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.Workbench;

class ReportWriterTest {

    private static final MeasureCatalog CATALOG = MeasureCatalog.read(Path.of("jobs"));

    @TempDir
    static Path folder;

    private static Workbench workbench;
    private static MetricTable metrics;

    @BeforeAll
    static void writeBothLanguages() {
        workbench = MadeUpCounty.filled(folder, 1000, 7);
        run("update division set name = '=1+1村' where code = '451324100201';");
        run("update division set name = '<b>&乡' where code = '451324200';");
        new Measures(workbench, CATALOG).compute(MadeUpCounty.TODAY);
        metrics = MetricTable.read(workbench);
        MadeUpEvidence.fill(workbench);
        write(Locale.SIMPLIFIED_CHINESE, "zh");
        write(Locale.ENGLISH, "en");
    }

    @AfterAll
    static void close() {
        workbench.close();
    }

    private static void run(String sql) {
        workbench.run(SqlScript.parse("test", sql));
    }

    private static List<Path> write(Locale locale, String into) {
        return new ReportWriter(workbench, CATALOG, ReportDemo.titles())
                .write(ReportDemo.run(), locale, folder.resolve(into));
    }

    private static String text(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh/report.html", "en/report.en.html", "zh/bulletin.html", "en/bulletin.en.html"})
    void thePageIsWellFormedAndNeedsNothingBesideIt(String file) throws Exception {
        String page = text(file);
        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .doesNotContain("src=", "http://", "https://", "@import", "url(", "<th:", " th:");
        String body = page.replaceAll("(?s)<(script|style)>.*?</\\1>", "").replace("<!DOCTYPE html>", "");
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        assertThat(document.parse(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))))
                .isNotNull();
    }

    @Test
    void everyTownshipAndVillageStandsThereWithItsFigure() throws IOException {
        String page = text("zh/report.html");
        for (Metric metric : metrics.all()) {
            boolean shown = metric.level().equals("village") || metric.level().equals("township");
            if (shown
                    && metric.measure().equals("coverage-by-list")
                    && metric.view().equals("received")) {
                String figure = metric.ratio()
                        .percent(CATALOG.target("coverage").orElseThrow())
                        .map(p -> p + " %")
                        .orElse("—");
                int row = page.indexOf(
                        (metric.level().equals("village") ? "id=\"d" : "href=\"#d") + metric.division() + "\"");
                assertThat(page.substring(row, page.indexOf("</tr>", row)))
                        .as("%s", metric)
                        .contains(figure + "<");
            }
        }
        assertThat(page).contains("&lt;b&gt;&amp;乡").doesNotContain("<b>&乡");
    }

    @Test
    void theHeadlinesAreThoseOfTheFigures() throws IOException {
        var headlines = Headline.all(metrics, CATALOG);
        assertThat(headlines)
                .extracting(Headline::measure)
                .startsWith("coverage-by-list", "id-entry", "accuracy")
                .doesNotHaveDuplicates();
        assertThat(headlines.get(0).judgedPercent().map(p -> p + " %").orElseThrow())
                .satisfies(shown -> assertThat(text("zh/report.html")).contains(shown));
        assertThat(headlines.get(0).points().orElseThrow())
                .isEqualTo(headlines.get(0).judgedPercent().orElseThrow().subtract(new BigDecimal("95")));
        assertThat(headlines.get(2).measured()).isFalse();
        assertThat(headlines.get(2).met()).isEmpty();
    }

    @Test
    void theVerdictIsAboutTheDatabaseAsReceived() throws IOException {
        var coverage = Headline.all(metrics, CATALOG).get(0);
        assertThat(coverage.judgedView()).isEqualTo("received");
        assertThat(coverage.judged()).isEqualTo(coverage.received()).isNotEqualTo(coverage.published());
        assertThat(coverage.met())
                .isEqualTo(coverage.receivedPercent().map(percent -> percent.compareTo(new BigDecimal("95")) >= 0));
        assertThat(text("zh/report.html"))
                .contains("不能当作成绩")
                .contains("● 接收时　○ 清洗后　竖线：目标")
                .containsPattern(
                        "class=\"value\"><span>" + coverage.receivedPercent().orElseThrow());
    }

    @Test
    void theTownshipLeastCoveredAsReceivedComesFirstAndMissedTargetsAreSaidInWords() throws IOException {
        var worst = metrics.all().stream()
                .filter(metric -> metric.level().equals("township")
                        && metric.measure().equals("coverage-by-list")
                        && metric.view().equals("received"))
                .min(java.util.Comparator.comparing(
                        metric -> metric.ratio().percent().orElseThrow()))
                .orElseThrow();
        String page = text("zh/report.html");
        int ranking = page.indexOf("<section id=\"ranking\">");
        int first = page.indexOf("data-code=", ranking);
        String row = page.substring(first, page.indexOf("</tr>", first));
        assertThat(row)
                .startsWith("data-code=\"" + worst.division() + "\"")
                .contains("<span>✗</span> <span>未达标</span>")
                .contains("href=\"#list-add\">" + Wording.count(worst.ratio().missing()) + "<");
    }

    @Test
    void everyListThatIsCountedHasItsCommand() throws IOException {
        assertThat(text("en/report.en.html"))
                .contains("id=\"list-add\"", "id=\"list-check\"", "id=\"list-mend\"")
                .contains("./qingce list --measure coverage-by-list --view received --division");
    }

    @Test
    void aProvincesWorthOfVillagesStaysAPageThatOpens(@TempDir Path other) throws IOException {
        try (var wide = MadeUpCounty.widened(other, 120, 15)) {
            new Measures(wide, CATALOG).compute(MadeUpCounty.TODAY);
            var files = new ReportWriter(wide, CATALOG, ReportDemo.titles())
                    .write(ReportDemo.run(), Locale.SIMPLIFIED_CHINESE, other);
            assertThat(Files.size(files.get(0))).isBetween(1_000_000L, 3_000_000L);
        }
    }

    @Test
    void nobodysNumberNameOrAddressStandsInAnyOutput() throws IOException {
        var outputs = new ArrayList<String>();
        for (String file : List.of("zh/report.html", "en/report.en.html", "zh/metrics.csv", "zh/metrics.json")) {
            outputs.add(text(file));
        }
        outputs.add(text("zh/bulletin.html"));
        outputs.add(printed("zh/report.pdf"));
        sheets("zh").values().forEach(rows -> outputs.add(rows.toString()));
        var everybody = SqlScript.parse(
                "test",
                "select distinct x from (select id_number as x from mention union select name from mention"
                        + " union select hukou_address from mention union select phone from mention) where x is not null;");
        var planted = workbench.list(everybody, Map.of(), row -> row.requiredText("x"));
        assertThat(planted).hasSizeGreaterThan(1500);
        for (String output : outputs) {
            assertThat(planted).noneMatch(output::contains);
            assertThat(output).doesNotContain("张三丰", "451324199001011234", "13878123456");
        }
        assertThat(outputs.get(0)).containsPattern("4513\\*{10}\\d{3}").contains("王*");
    }

    private static Map<String, List<List<String>>> sheets(String language) throws IOException {
        var sheets = new java.util.LinkedHashMap<String, List<List<String>>>();
        try (var workbook = new ReadableWorkbook(Files.newInputStream(
                folder.resolve(language + (language.equals("zh") ? "/report.xlsx" : "/report.en.xlsx"))))) {
            workbook.getSheets().forEach(sheet -> {
                try {
                    sheets.put(
                            sheet.getName(),
                            sheet.read().stream().map(ReportWriterTest::cells).toList());
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            });
        }
        return sheets;
    }

    private static List<String> cells(Row row) {
        return row.stream()
                .map(cell -> {
                    assertThat(cell == null ? null : cell.getType()).isNotEqualTo(CellType.FORMULA);
                    return cell == null || cell.getValue() == null
                            ? ""
                            : cell.getValue().toString();
                })
                .toList();
    }

    @Test
    void theWorkbookHoldsTheFiguresAsNumbers() throws IOException {
        var rows = sheets("zh").get("全部数字");
        assertThat(rows).hasSize(metrics.all().size() + 1);
        for (int n = 0; n < metrics.all().size(); n++) {
            var metric = metrics.all().get(n);
            var row = rows.get(n + 1);
            assertThat(row.subList(0, 3)).containsExactly(metric.measure(), metric.view(), metric.division());
            assertThat(row.subList(5, 7))
                    .containsExactly(
                            Long.toString(metric.ratio().numerator()),
                            Long.toString(metric.ratio().denominator()));
            var target = CATALOG.measure(metric.measure(), metric.view())
                    .flatMap(measure -> java.util.Optional.ofNullable(measure.target()))
                    .flatMap(CATALOG::target)
                    .orElse(null);
            var percent = metric.ratio().percent(target);
            String share = row.size() > 7 ? row.get(7) : "";
            if (percent.isPresent()) {
                assertThat(new BigDecimal(share).movePointRight(2)).isEqualByComparingTo(percent.get());
            } else {
                assertThat(share).isEmpty();
            }
        }
        assertThat(sheets("en").keySet()).contains("Overview", "Divisions", "All figures");
    }

    @Test
    void theTextOfACellIsNeverAFormula() throws IOException {
        assertThat(sheets("zh").get("区划").toString()).contains("=1+1村");
        assertThat(text("zh/metrics.csv")).contains(",'=1+1村,").doesNotContain(",=1+1");
    }

    @Test
    void metricsCsvAndJsonHoldTheSameRowsInOrder() throws IOException {
        var lines = text("zh/metrics.csv").lines().toList();
        assertThat(lines.get(0))
                .isEqualTo("measure,view,division,division_name,level,numerator,denominator,percent,target,met");
        assertThat(lines).hasSize(metrics.all().size() + 1);
        var json = new tools.jackson.databind.ObjectMapper().readTree(text("zh/metrics.json"));
        assertThat(json.get("metrics").size()).isEqualTo(metrics.all().size());
        assertThat(json.get("metrics").get(0).get("measure").asString())
                .isEqualTo(lines.get(1).substring(0, lines.get(1).indexOf(',')));
        assertThat(json.get("business_date").asString()).isEqualTo("2026-03-31");
    }

    private static String printed(String file) throws IOException {
        try (var document = Loader.loadPDF(folder.resolve(file).toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void thePrintedReportSaysWhatThePageSaysAndNumbersItsPages() throws IOException {
        String coverage =
                Headline.all(metrics, CATALOG).get(0).receivedPercent().orElseThrow() + " %";
        assertThat(printed("zh/report.pdf"))
                .contains(coverage, "各乡镇要做的事", "覆盖率的三种算法", "1 / ")
                .doesNotContain("〓");
    }

    @Test
    void theBulletinHasTwoPagesWithTargetsProblemsAndEveryTownship() throws IOException {
        try (var document = Loader.loadPDF(folder.resolve("zh/bulletin.pdf").toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
        }
        assertThat(text("zh/bulletin.html")).contains("人口信息质量通报", "主要问题", "金秀镇", "大樟乡", "未答复错误");
    }

    @Test
    void accuracyBySampleIsShownWithItsInterval() throws IOException {
        assertThat(text("zh/report.html")).contains("93.12 %", "90.63 % 至 95.01 %", "整个区间在目标以上");
    }

    @Test
    void theNumbersToDoOfATownshipAreThoseOfItsLists() throws IOException {
        long missing = metrics.ratio("coverage-by-list", "received", "451324100")
                .orElseThrow()
                .missing();
        var open = workbench.list(
                SqlScript.parse(
                        "test",
                        "select count(*) as n from finding_case where state = 'open' and severity = 'error'"
                                + " and substr(division, 1, 9) = '451324100';"),
                Map.of(),
                row -> row.number("n"));
        String page = text("zh/report.html");
        int row = page.indexOf("data-code=\"451324100\"", page.indexOf("<section id=\"todo\""));
        assertThat(page.substring(row, page.indexOf("</tr>", row)))
                .contains(">" + Wording.count(missing) + "<", ">" + Wording.count(open.get(0)) + "<");
    }

    @Test
    void onlyWhatMovedThisRunIsShown() throws IOException {
        assertThat(text("zh/report.html")).contains("身份证号码校验码不符", "−0.41").doesNotContain("+9.99");
    }

    @Test
    void theReportOnATownshipHoldsItsOwnFiguresAndRanksItsVillages() throws IOException {
        new ReportWriter(workbench, CATALOG, ReportDemo.titles())
                .write(
                        ReportDemo.run(),
                        Locale.SIMPLIFIED_CHINESE,
                        new Scope("451324100"),
                        folder.resolve("451324100"));
        String page = text("451324100/report.html");
        String own = metrics.ratio("coverage-by-list", "received", "451324100")
                        .flatMap(ratio ->
                                ratio.percent(CATALOG.target("coverage").orElseThrow()))
                        .orElseThrow()
                + " %";
        assertThat(page)
                .contains("<p class=\"area\">金秀镇</p>", own, "data-code=\"451324100201\"")
                .doesNotContain("大樟乡", "id=\"villages\"", "id=\"linkage\"");
        assertThat(text("451324100/metrics.csv").lines().skip(1))
                .allMatch(line -> line.contains(",451324100") || line.contains(",register,"));
        assertThat(text("451324100/consistency.csv").lines().skip(1))
                .isNotEmpty()
                .allMatch(line -> line.contains(",451324100,"));
    }

    @Test
    void everyTableIsThereForMachinesAndInTheWorkbook() throws IOException {
        var json = new tools.jackson.databind.ObjectMapper().readTree(text("zh/metrics.json"));
        for (Extract extract : Extract.ALL) {
            long lines = text("zh/" + extract.fileName()).lines().count();
            assertThat(lines).as(extract.name()).isGreaterThan(1);
            assertThat(json.get(extract.name()).size()).as(extract.name()).isEqualTo((int) lines - 1);
            assertThat(sheets("en")).containsKey(new Messages(Locale.ENGLISH).text("sheet." + extract.name()));
        }
    }

    @Test
    void theSameFiguresMakeTheSameBytes() throws IOException {
        for (Path file : write(Locale.SIMPLIFIED_CHINESE, "again")) {
            assertThat(file).hasSameBinaryContentAs(folder.resolve("zh").resolve(file.getFileName()));
        }
    }

    @Test
    void withoutAWholePopulationFileThePageSaysSo(@TempDir Path other) throws IOException {
        try (var lone = MadeUpCounty.filled(other, 300, 8)) {
            lone.run(
                    SqlScript.parse(
                            "test",
                            "delete from source_file where source = 'population';\ndelete from mention where source = 'population';"));
            new Measures(lone, CATALOG).compute(MadeUpCounty.TODAY);
            var files =
                    new ReportWriter(lone, CATALOG, ReportDemo.titles()).write(ReportDemo.run(), Locale.ENGLISH, other);
            assertThat(Files.readString(files.get(0)))
                    .contains("was not received this time", "in the population after cleansing. Coverage is")
                    .doesNotContain("class=\"then\"", "○ after cleansing");
        }
    }

    @Test
    void anEmptyRegisterMakesAPageOfDashesWithReasons(@TempDir Path other) throws IOException {
        try (var empty = MadeUpCounty.empty(other)) {
            new Measures(empty, CATALOG).compute(MadeUpCounty.TODAY);
            var files = new ReportWriter(empty, CATALOG, ReportDemo.titles())
                    .write(ReportDemo.run(), Locale.SIMPLIFIED_CHINESE, other);
            assertThat(Files.readString(files.get(0)))
                    .contains("— 没有公安户籍名单", "— 没有官方人口数", "没有发现问题", "未抽样", "还只有一个数据日期");
            assertThat(other.resolve("bulletin.pdf")).exists();
            assertThat(other.resolve("estimates.csv"))
                    .content()
                    .startsWith("measure,view,division,division_name,level,value,low,high");
        }
    }
}
