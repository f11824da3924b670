package org.qingce.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.qingce.measures.MeasureCatalog;
import org.qingce.measures.MetricTable;
import org.qingce.workbench.Workbench;

/**
 * Writes a run's report: {@code report.html} (Chinese) or {@code report.en.html}, {@code report.xlsx}, {@code metrics.csv} and
 * {@code metrics.json}. Reads the figures that were computed; personal data is masked throughout.
 */
public final class ReportWriter {

    private final Workbench workbench;
    private final MeasureCatalog catalog;
    private final Titles titles;

    public ReportWriter(Workbench workbench, MeasureCatalog catalog, Titles titles) {
        this.workbench = workbench;
        this.catalog = catalog;
        this.titles = titles;
    }

    /** File name of the page in a language: Chinese, or English for every other one. */
    public static String pageName(Locale locale) {
        return locale.getLanguage().equals("zh") ? "report.html" : "report.en.html";
    }

    /**
     * Writes the files, replacing those of an earlier run.
     *
     * @param locale Chinese, or English for every other language
     * @param folder made when missing
     * @return the files written; the page comes first
     */
    public List<Path> write(RunInfo run, Locale locale, Path folder) {
        var messages = new Messages(locale);
        var metrics = MetricTable.read(workbench);
        var register = new Register(Division.read(workbench), metrics.unknownLeaves());
        var facts = Facts.read(workbench);
        var page = new PageBuilder(run, catalog, metrics, register, messages).build(facts, titles);
        var sheets = new Sheets(catalog, metrics, register, messages).all(facts, titles);
        var files = new MetricFiles(run, catalog, metrics, register);
        Path html = folder.resolve(pageName(messages.locale()));
        try {
            Files.createDirectories(folder);
            Files.writeString(html, new HtmlReport(messages).render(page), StandardCharsets.UTF_8);
            XlsxReport.write(sheets, folder.resolve("report.xlsx"));
            files.csv(folder.resolve("metrics.csv"));
            files.json(folder.resolve("metrics.json"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the report to " + folder + ": " + e.getMessage(), e);
        }
        return List.of(
                html, folder.resolve("report.xlsx"), folder.resolve("metrics.csv"), folder.resolve("metrics.json"));
    }
}
