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
import org.qingce.report.pdf.PdfWriter;
import org.qingce.workbench.OwnerOnly;
import org.qingce.workbench.Workbench;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes a run's report, in Chinese or with {@code .en} in its names: {@code report.html}, {@code report.pdf}, {@code report.xlsx},
 * {@code bulletin.html} and {@code bulletin.pdf}; and for machines {@code metrics.json} and a CSV file a table. Reads the figures
 * that were computed; personal data is masked throughout.
 */
public final class ReportWriter {

    private static final Logger log = LoggerFactory.getLogger(ReportWriter.class);
    private static final int THREADS = 2;

    private final Workbench workbench;
    private final MeasureCatalog catalog;
    private final Titles titles;
    private final PdfWriter pdf;

    public ReportWriter(Workbench workbench, MeasureCatalog catalog, Titles titles) {
        this(workbench, catalog, titles, List.of());
    }

    /** @param fonts folders with TrueType fonts for characters that are rare, beside those of the system */
    public ReportWriter(Workbench workbench, MeasureCatalog catalog, Titles titles, List<Path> fonts) {
        this.workbench = workbench;
        this.catalog = catalog;
        this.titles = titles;
        this.pdf = new PdfWriter(fonts);
    }

    /** File name of the page in a language: Chinese, or English for every other one. */
    public static String pageName(Locale locale) {
        return name("report", locale, "html");
    }

    private static String name(String what, Locale locale, String kind) {
        return what + (locale.getLanguage().equals("zh") ? "." : ".en.") + kind;
    }

    /** Whether the register has a county or township of this code. */
    public static boolean reportable(Workbench workbench, String code) {
        return Division.read(workbench).stream()
                .anyMatch(division -> division.code().equals(code)
                        && List.of("county", "township").contains(division.level()));
    }

    /** Writes the files about the whole register. */
    public List<Path> write(RunInfo run, Locale locale, Path folder) {
        return write(run, locale, Scope.ALL, folder);
    }

    /**
     * Writes the files, replacing those of an earlier run. A PDF that cannot be made is left out; the log says why.
     *
     * @param locale Chinese, or English for every other language
     * @param scope what the report is about
     * @param folder made when missing
     * @return the files written; the page comes first
     */
    public List<Path> write(RunInfo run, Locale locale, Scope scope, Path folder) {
        var basis = ReportBasis.read(workbench, catalog, titles, run, scope);
        var messages = new Messages(locale);
        var html = new HtmlReport(messages);
        var page = new PageBuilder(basis, messages).build();
        var bulletin = new BulletinBuilder(basis, messages).build();
        var writers = new ArrayList<Callable<List<Path>>>();
        writers.add(() -> List.of(text(html.page(page), folder.resolve(pageName(locale)))));
        writers.add(() -> printed(html.printed(page), run, folder.resolve(name("report", locale, "pdf"))));
        writers.add(() -> List.of(workbook(basis, messages, folder.resolve(name("report", locale, "xlsx")))));
        writers.add(() -> List.of(text(html.bulletin(bulletin), folder.resolve(name("bulletin", locale, "html")))));
        writers.add(() -> printed(html.bulletin(bulletin), run, folder.resolve(name("bulletin", locale, "pdf"))));
        writers.add(() -> new FigureFiles(basis).write(folder));
        return inParallel(folder, writers);
    }

    private static Path text(String text, Path file) throws IOException {
        OwnerOnly.write(file, text.getBytes(StandardCharsets.UTF_8));
        return file;
    }

    private List<Path> printed(String html, RunInfo run, Path file) throws IOException {
        try {
            return List.of(pdf.write(html, run.businessDate(), file));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            log.error("{} could not be made; everything else is. {}", file.getFileName(), e.getMessage(), e);
            return List.of();
        }
    }

    private static Path workbook(ReportBasis basis, Messages messages, Path file) throws IOException {
        XlsxReport.write(new Sheets(basis, messages).all(), file);
        return file;
    }

    /** The files have nothing to do with one another; what they are made of is read only. */
    private static List<Path> inParallel(Path folder, List<Callable<List<Path>>> writers) {
        ExecutorService executor = Executors.newFixedThreadPool(THREADS);
        try {
            OwnerOnly.folder(folder);
            var files = new ArrayList<Path>();
            for (Future<List<Path>> written : executor.invokeAll(writers)) {
                files.addAll(written.get());
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
