package org.qingce.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.qingce.measures.MeasureCatalog;
import org.qingce.measures.MetricTable;
import org.qingce.workbench.Workbench;

/**
 * Writes a run's report: {@code report.html} (Chinese) or {@code report.en.html}, {@code report.xlsx}, {@code metrics.csv},
 * {@code linkage.csv} and {@code metrics.json}. Reads the figures that were computed; personal data is masked throughout.
 */
public final class ReportWriter {

    private static final int THREADS = 2;

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
        var metrics = MetricTable.read(workbench);
        var register = new Register(Division.read(workbench), metrics.unknownLeaves());
        var facts = Facts.read(workbench);
        var files = new MetricFiles(run, catalog, metrics, register, facts.links());
        return inParallel(
                folder,
                List.of(
                        () -> page(run, locale, metrics, register, facts, folder.resolve(pageName(locale))),
                        () -> workbook(locale, metrics, register, facts, folder.resolve("report.xlsx")),
                        () -> {
                            files.csv(folder.resolve("metrics.csv"));
                            return folder.resolve("metrics.csv");
                        },
                        () -> {
                            files.linkageCsv(folder.resolve("linkage.csv"));
                            return folder.resolve("linkage.csv");
                        },
                        () -> {
                            files.json(folder.resolve("metrics.json"));
                            return folder.resolve("metrics.json");
                        }));
    }

    private Path page(RunInfo run, Locale locale, MetricTable metrics, Register register, Facts facts, Path file)
            throws IOException {
        var messages = new Messages(locale);
        var page = new PageBuilder(run, catalog, metrics, register, messages).build(facts, titles);
        return Files.writeString(file, new HtmlReport(messages).render(page), StandardCharsets.UTF_8);
    }

    private Path workbook(Locale locale, MetricTable metrics, Register register, Facts facts, Path file)
            throws IOException {
        XlsxReport.write(new Sheets(catalog, metrics, register, new Messages(locale)).all(facts, titles), file);
        return file;
    }

    /** The files have nothing to do with one another; what they are made of is read only. */
    private static List<Path> inParallel(Path folder, List<Callable<Path>> writers) {
        ExecutorService executor = Executors.newFixedThreadPool(THREADS);
        try {
            Files.createDirectories(folder);
            var files = new ArrayList<Path>();
            for (Future<Path> file : executor.invokeAll(writers)) {
                files.add(file.get());
            }
            return List.copyOf(files);
        } catch (IOException | ExecutionException e) {
            throw new IllegalStateException("cannot write the report to " + folder + ": " + cause(e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while writing the report to " + folder, e);
        } finally {
            executor.shutdownNow();
        }
    }

    private static @Nullable String cause(Exception failure) {
        return failure.getCause() == null
                ? failure.getMessage()
                : failure.getCause().getMessage();
    }
}
