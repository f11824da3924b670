package org.qingce.report;

import com.univocity.parsers.csv.CsvWriter;
import com.univocity.parsers.csv.CsvWriterSettings;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingce.measures.Measure;
import org.qingce.measures.MeasureCatalog;
import org.qingce.measures.Metric;
import org.qingce.measures.MetricTable;
import org.qingce.measures.Target;
import org.qingce.population.quality.QualityFigure;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every figure for machines, ordered by measure, view and division: {@code metrics.csv} and {@code metrics.json}, described in
 * {@code docs/metrics.md}; and those of linkage, by measure and part: {@code linkage.csv}, and in {@code metrics.json} too.
 */
final class MetricFiles {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final RunInfo run;
    private final MeasureCatalog catalog;
    private final MetricTable metrics;
    private final Register register;
    private final LinkFacts links;

    MetricFiles(RunInfo run, MeasureCatalog catalog, MetricTable metrics, Register register, LinkFacts links) {
        this.run = run;
        this.catalog = catalog;
        this.metrics = metrics;
        this.register = register;
        this.links = links;
    }

    void csv(Path file) throws IOException {
        csv(file, metrics.all().stream().map(this::row).toList());
    }

    /** How good the links are. */
    void linkageCsv(Path file) throws IOException {
        csv(file, links.figures().stream().map(MetricFiles::row).toList());
    }

    private static void csv(Path file, List<Map<String, @Nullable Object>> rows) throws IOException {
        var settings = new CsvWriterSettings();
        settings.getFormat().setLineSeparator("\n");
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            var writer = new CsvWriter(out, settings);
            if (!rows.isEmpty()) {
                writer.writeHeaders(rows.get(0).keySet());
            }
            for (var row : rows) {
                writer.writeRow(row.values().stream().map(MetricFiles::harmless).toArray());
            }
            writer.flush();
        }
    }

    void json(Path file) throws IOException {
        var document = new LinkedHashMap<String, Object>();
        document.put("run", run.runId());
        document.put("business_date", run.businessDate().toString());
        document.put("product_version", run.productVersion());
        document.put(
                "targets",
                catalog.targets().stream().map(MetricFiles::described).toList());
        document.put(
                "measures",
                catalog.measures().stream().map(MetricFiles::described).toList());
        document.put("metrics", metrics.all().stream().map(this::row).toList());
        document.put("linkage", links.figures().stream().map(MetricFiles::row).toList());
        Files.writeString(file, MAPPER.writeValueAsString(document) + "\n", StandardCharsets.UTF_8);
    }

    private Map<String, @Nullable Object> row(Metric metric) {
        Optional<Target> target = catalog.measure(metric.measure(), metric.view())
                .flatMap(measure -> Optional.ofNullable(measure.target()))
                .flatMap(catalog::target);
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("measure", metric.measure());
        row.put("view", metric.view());
        row.put("division", metric.division());
        row.put("division_name", register.name(metric.division()));
        row.put("level", metric.level());
        row.put("numerator", metric.ratio().numerator());
        row.put("denominator", metric.ratio().denominator());
        row.put("percent", metric.ratio().percent(target.orElse(null)).orElse(null));
        row.put("target", target.map(Target::percent).orElse(null));
        row.put("met", target.flatMap(metric.ratio()::meets).orElse(null));
        return row;
    }

    private static Map<String, @Nullable Object> row(QualityFigure figure) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("measure", figure.measure());
        row.put("part", figure.part());
        row.put("numerator", figure.numerator());
        row.put("denominator", figure.denominator());
        row.put("share", figure.share());
        row.put("low", figure.low());
        row.put("high", figure.high());
        return row;
    }

    private static Map<String, @Nullable Object> described(Target target) {
        var description = new LinkedHashMap<String, @Nullable Object>();
        description.put("id", target.id());
        description.put("title", target.title());
        BigDecimal percent = target.percent();
        description.put("percent", percent);
        return description;
    }

    private static Map<String, @Nullable Object> described(Measure measure) {
        var description = new LinkedHashMap<String, @Nullable Object>();
        description.put("id", measure.id());
        description.put("view", measure.view());
        description.put("title", measure.title());
        description.put("definition", measure.definition());
        description.put("target", measure.target());
        return description;
    }

    /** A text that a spreadsheet would take for a formula gets an apostrophe in front. */
    private static @Nullable Object harmless(@Nullable Object value) {
        return value instanceof String text && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0
                ? "'" + text
                : value;
    }
}
