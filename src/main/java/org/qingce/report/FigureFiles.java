package org.qingce.report;

import com.univocity.parsers.csv.CsvWriter;
import com.univocity.parsers.csv.CsvWriterSettings;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingce.measures.Measure;
import org.qingce.measures.Metric;
import org.qingce.measures.Target;
import org.qingce.population.quality.QualityFigure;
import org.qingce.spreadsheet.HarmlessText;
import org.qingce.workbench.OwnerOnly;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every figure for machines: {@code metrics.csv}, ordered by measure, view and division, {@code linkage.csv}, by measure and part, a
 * CSV file for each {@link Extract}, and all of them in {@code metrics.json}. Described in {@code docs/metrics.md}.
 */
final class FigureFiles {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final ReportBasis basis;

    FigureFiles(ReportBasis basis) {
        this.basis = basis;
    }

    List<Path> write(Path folder) throws IOException {
        var files = new ArrayList<Path>();
        files.add(csv(folder.resolve("metrics.csv"), metrics()));
        if (basis.scope().whole()) {
            files.add(csv(folder.resolve("linkage.csv"), linkage()));
        }
        for (Extract extract : Extract.ALL) {
            files.add(csv(folder.resolve(extract.fileName()), headings(extract), rows(extract)));
        }
        files.add(json(folder.resolve("metrics.json")));
        return files;
    }

    private List<Map<String, @Nullable Object>> metrics() {
        return basis.metrics().all().stream().map(this::row).toList();
    }

    private List<Map<String, @Nullable Object>> linkage() {
        return basis.facts().links().figures().stream().map(FigureFiles::row).toList();
    }

    private List<Map<String, @Nullable Object>> rows(Extract extract) {
        return basis.evidence().all(extract).stream().map(this::row).toList();
    }

    private Map<String, @Nullable Object> row(Line line) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        line.values().forEach((field, value) -> {
            row.put(field, value);
            if (field.equals("division")) {
                row.put("division_name", basis.register().name(line.text(field)));
            }
        });
        return row;
    }

    private static List<String> headings(Extract extract) {
        return extract.fields().stream()
                .flatMap(field -> field.name().equals("division")
                        ? Stream.of("division", "division_name")
                        : Stream.of(field.name()))
                .toList();
    }

    private static Path csv(Path file, List<Map<String, @Nullable Object>> rows) throws IOException {
        return csv(file, rows.isEmpty() ? List.of() : List.copyOf(rows.get(0).keySet()), rows);
    }

    private static Path csv(Path file, List<String> headings, List<Map<String, @Nullable Object>> rows)
            throws IOException {
        var settings = new CsvWriterSettings();
        settings.getFormat().setLineSeparator("\n");
        try (Writer out = OwnerOnly.writer(file)) {
            var writer = new CsvWriter(out, settings);
            if (!headings.isEmpty()) {
                writer.writeHeaders(headings);
            }
            for (var row : rows) {
                writer.writeRow(row.values().stream().map(FigureFiles::harmless).toArray());
            }
            writer.flush();
        }
        return file;
    }

    private Path json(Path file) throws IOException {
        var document = new LinkedHashMap<String, Object>();
        document.put("run", basis.run().runId());
        document.put("business_date", basis.run().businessDate().toString());
        document.put("division", basis.scope().code());
        document.put("product_version", basis.run().productVersion());
        document.put(
                "targets",
                basis.catalog().targets().stream().map(FigureFiles::described).toList());
        document.put(
                "measures",
                basis.catalog().measures().stream().map(FigureFiles::described).toList());
        document.put("metrics", metrics());
        document.put("linkage", linkage());
        for (Extract extract : Extract.ALL) {
            document.put(extract.name(), rows(extract));
        }
        OwnerOnly.write(file, (MAPPER.writeValueAsString(document) + "\n").getBytes(StandardCharsets.UTF_8));
        return file;
    }

    private Map<String, @Nullable Object> row(Metric metric) {
        Optional<Target> target = basis.catalog()
                .measure(metric.measure(), metric.view())
                .flatMap(measure -> Optional.ofNullable(measure.target()))
                .flatMap(basis.catalog()::target);
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("measure", metric.measure());
        row.put("view", metric.view());
        row.put("division", metric.division());
        row.put("division_name", basis.register().name(metric.division()));
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
        return value instanceof String text ? HarmlessText.cell(text) : value;
    }
}
