package org.qingce.report.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.qingce.workbench.OwnerOnly;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes pages of HTML as PDF. The HTML is well-formed, needs nothing beside it, and names the families {@code main} and
 * {@code rare-1} to {@code rare-3}. Fonts are embedded as far as they are used; the same HTML makes the same bytes.
 */
public final class PdfWriter {

    private static final Logger log = LoggerFactory.getLogger(PdfWriter.class);
    private static final int BOLD = 700;
    private static final int PLAIN = 400;
    private static final int FIRST_PRINTED = 0x20;

    /** Characters that the product's own face lacks, and what says the same. */
    private static final Map<String, String> LOOKALIKES = Map.of("\u2717", "\u00d7");

    /** The geta mark: a known character that cannot be printed. */
    private static final String UNPRINTABLE = "\u3013";

    static {
        XRLog.setLoggerImpl(new Slf4jLogger());
        FontMappers.set(OwnFonts.load());
    }

    private final List<Path> folders;

    /** @param folders where to look for rare characters before the system's fonts */
    public PdfWriter(List<Path> folders) {
        this.folders = Stream.concat(folders.stream(), SpareFaces.systemFolders().stream())
                .toList();
    }

    /**
     * Writes the file. Characters that no font has are printed as {@code 〓} and named in the log.
     *
     * @param day goes into the file instead of the moment of writing
     */
    public Path write(String html, LocalDate day, Path file) throws IOException {
        try (var document = new PDDocument()) {
            String known = known(html);
            var faces = new ArrayList<TrueTypeFont>();
            var fonts = new ArrayList<Embedded>();
            faces.add(Face.bundled("Regular").read());
            fonts.add(new Embedded("main", PLAIN, embedded(document, faces.get(0))));
            Set<Integer> rare = Face.lacking(faces.get(0), characters(known));
            for (Face spare : new SpareFaces(folders).having(rare)) {
                TrueTypeFont font = spare.read();
                faces.add(font);
                fonts.add(new Embedded("rare-" + (faces.size() - 1), PLAIN, embedded(document, font)));
                rare = Face.lacking(font, rare);
            }
            faces.add(Face.bundled("Bold").read());
            fonts.add(new Embedded("main", BOLD, embedded(document, faces.get(faces.size() - 1))));
            String printable = printable(known, rare, file);
            var drawn = new ByteArrayOutputStream();
            render(printable, fonts, document);
            undated(document, day);
            document.save(drawn);
            save(drawn.toByteArray(), new SearchableText(faces, characters(printable)), day, file);
        }
        return file;
    }

    /** A font as the document has it. */
    private record Embedded(String family, int weight, PDFont font) {}

    private static PDFont embedded(PDDocument document, TrueTypeFont font) throws IOException {
        return PDType0Font.load(document, font, true);
    }

    private static String known(String html) {
        String known = html;
        for (var lookalike : LOOKALIKES.entrySet()) {
            known = known.replace(lookalike.getKey(), lookalike.getValue());
        }
        return known;
    }

    private static Set<Integer> characters(String html) {
        return html.codePoints()
                .filter(character -> character >= FIRST_PRINTED)
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String printable(String html, Set<Integer> lacking, Path file) {
        String printable = html;
        for (int character : lacking) {
            printable = printable.replace(Character.toString(character), UNPRINTABLE);
        }
        if (!lacking.isEmpty()) {
            log.warn(
                    "{}: no font has {}; printed as {}. Install a TrueType font that has them (Debian: fonts-hanazono),"
                            + " or name its folder in qingce.fonts, and write the report again.",
                    file.getFileName(),
                    lacking.stream()
                            .map(character -> Character.toString(character) + " (U+"
                                    + Integer.toHexString(character).toUpperCase(Locale.ROOT) + ")")
                            .collect(Collectors.joining(", ")),
                    UNPRINTABLE);
        }
        return printable;
    }

    private static void render(String html, List<Embedded> fonts, PDDocument document) throws IOException {
        var builder = new PdfRendererBuilder();
        builder.withHtmlContent(html, null);
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.useFastMode();
        builder.withProducer("qingce");
        builder.usePDDocument(document);
        builder.toStream(OutputStream.nullOutputStream());
        for (Embedded font : fonts) {
            builder.useFont(new PDFontSupplier(font.font()), font.family(), font.weight(), FontStyle.NORMAL, true);
        }
        var renderer = builder.buildPdfRenderer();
        renderer.layout();
        renderer.createPDFKeepOpen();
    }

    private static void save(byte[] drawn, SearchableText text, LocalDate day, Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(drawn);
                OutputStream out = OwnerOnly.output(file)) {
            text.put(document);
            undated(document, day);
            document.save(out);
        }
    }

    private static void undated(PDDocument document, LocalDate day) {
        var moment = GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC));
        document.getDocumentInformation().setCreationDate(moment);
        document.getDocumentInformation().setModificationDate(moment);
        document.setDocumentId(day.toEpochDay());
    }
}
