package org.qingce.report;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import org.qingce.definition.Label;
import org.qingce.measures.MadeUpCounty;
import org.qingce.measures.MeasureCatalog;
import org.qingce.measures.Measures;

/** Renders the report of a made-up county, to be looked at; run by hand, from the project's folder: folder [wide]. */
final class ReportDemo {

    private ReportDemo() {}

    public static void main(String[] arguments) throws IOException {
        Path out = Path.of(arguments[0]);
        var catalog = MeasureCatalog.read(Path.of("jobs"));
        Path county = Files.createTempDirectory("county");
        boolean wide = arguments.length > 1;
        try (var workbench = wide ? MadeUpCounty.widened(county, 120, 15) : MadeUpCounty.filled(county, 12_000, 1)) {
            new Measures(workbench, catalog).compute(MadeUpCounty.TODAY);
            MadeUpEvidence.fill(workbench);
            var writer = new ReportWriter(workbench, catalog, titles());
            for (Locale locale : new Locale[] {Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH}) {
                long began = cpu();
                System.out.println(writer.write(run(), locale, out));
                System.out.println((cpu() - began) / 1_000_000 + " ms of processor time");
            }
        }
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    static RunInfo run() {
        var started = LocalDateTime.of(2026, 4, 1, 2, 0);
        return new RunInfo("12", MadeUpCounty.TODAY, started, started.plusMinutes(4), "0.1.0");
    }

    static Titles titles() {
        return new Titles(
                Map.of(
                        "ID01", new Label("身份证号码位数不对", "ID number of wrong length"),
                        "ID03", new Label("身份证号码校验码不符", "Check digit does not fit"),
                        "ID04", new Label("身份证号码中的日期不存在", "No such date in the ID number"),
                        "ID09", new Label("占位号码", "Filler instead of an ID number"),
                        "CP01", new Label("主要项目有空缺", "A main item is missing"),
                        "ID14", new Label("不满一岁尚无号码", "Under one year old, no number yet"),
                        "NM03", new Label("少见姓氏", "Rare surname"),
                        "DE05", new Label("应销未销：已死亡仍在册", "Dead in one source, active in the police register")),
                Map.of(
                        "police-resident", new Label("公安 · 户籍人口", "Public security: household register"),
                        "population", new Label("全员人口库", "Whole-population database"),
                        "health-record", new Label("卫健 · 居民健康档案", "Health: resident files"),
                        "civil-death", new Label("民政 · 火化", "Civil affairs: cremations")),
                Map.of(
                        "TOO_FEW_FIELDS", new Label("字段数少于表头", "Fewer fields than the header"),
                        "TOO_MANY_FIELDS", new Label("字段数多于表头", "More fields than the header")));
    }
}
