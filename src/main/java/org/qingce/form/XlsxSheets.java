package org.qingce.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import org.qingce.handout.HandedIn;
import org.qingce.spreadsheet.SafeXml;
import org.qingce.spreadsheet.SheetBounds;

/** The sheets of a workbook as text. */
final class XlsxSheets {

    /** What a workbook may unpack to, in bytes; 100,000 rows of a form are less. */
    private static final long MOST_UNPACKED = 512L << 20;

    private static final int MOST_PARTS = 10_000;
    private static final long MOST_CELLS = 2_000_000;
    private static final long HARMLESS = 64L << 20;
    private static final long RATIO = 200;

    private static final Set<Integer> DATE_FORMATS = IntStream.concat(
                    IntStream.of(14, 15, 16, 17, 22),
                    IntStream.concat(IntStream.rangeClosed(27, 36), IntStream.rangeClosed(50, 58)))
            .boxed()
            .collect(Collectors.toUnmodifiableSet());
    private static final Pattern DATE_FORMAT = Pattern.compile("(?i)(\\[[^\\]]*\\])?[^\"]*[yd].*");

    private XlsxSheets() {}

    static List<RawSheet> read(HandedIn file) {
        try {
            checkSize(file.file(), file.content());
            var bytes = new ByteArrayInputStream(file.content());
            try (var workbook = new ReadableWorkbook(bytes, new ReadingOptions(true, true))) {
                var sheets = new ArrayList<RawSheet>();
                for (Sheet sheet : workbook.getSheets().toList()) {
                    sheets.add(read(sheet));
                }
                return sheets;
            }
        } catch (FormException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new FormException(file.file(), "is a damaged workbook; open and save it again: " + e.getMessage(), e);
        }
    }

    private static void checkSize(Path file, byte[] bytes) throws IOException {
        long unpacked = 0;
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            if (entries.size() > MOST_PARTS) {
                throw new FormException(file, "has more than " + MOST_PARTS + " parts; hand in a form");
            }
            for (ZipArchiveEntry entry : entries) {
                long own = Math.max(HARMLESS, RATIO * entry.getCompressedSize());
                long size = size(zip, entry, Math.min(own, MOST_UNPACKED - unpacked));
                unpacked += size > own ? MOST_UNPACKED + 1 : size;
                if (unpacked > MOST_UNPACKED) {
                    throw new FormException(
                            file,
                            "unpacks to more than " + (MOST_UNPACKED >> 20) + " MB or " + RATIO
                                    + " times its size; hand in a form that holds the rows alone");
                }
            }
            checkContent(file, zip);
        }
    }

    /** Looks through all that the library will hold in memory, before it does. */
    private static void checkContent(Path file, ZipFile zip) throws IOException {
        var bounds = new SheetBounds(MOST_CELLS);
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (entry.getName().startsWith("xl/") && entry.getName().endsWith(".xml")) {
                try (InputStream in = zip.getInputStream(entry)) {
                    XMLStreamReader xml = SafeXml.reader(in);
                    while (xml.hasNext()) {
                        bounds.see(SafeXml.next(xml), xml);
                    }
                } catch (XMLStreamException e) {
                    throw new FormException(
                            file, "cannot be taken, " + entry.getName() + ": " + e.getMessage() + "; save it again", e);
                }
            }
        }
    }

    /** What an entry unpacks to, whatever it says of itself; counted until it is more than the most. */
    private static long size(ZipFile zip, ZipArchiveEntry entry, long most) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0 && size <= most; read = in.read(buffer)) {
                size += read;
            }
        }
        return size;
    }

    private static RawSheet read(Sheet sheet) throws IOException {
        var rows = new ArrayList<RawRow>();
        try (Stream<Row> all = sheet.openStream()) {
            all.forEach(row -> rows.add(new RawRow(row.getRowNum(), texts(row))));
        }
        return new RawSheet(sheet.getName(), rows);
    }

    private static List<String> texts(Row row) {
        var texts = new ArrayList<String>();
        for (int place = 0; place < row.getCellCount(); place++) {
            texts.add(text(row.getCell(place)));
        }
        return texts;
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getValue() == null) {
            return "";
        }
        if (cell.getValue() instanceof BigDecimal number) {
            return isDate(cell) ? cell.asDate().toLocalDate().toString() : plain(number);
        }
        return String.valueOf(cell.getValue());
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** Number formats 14 to 17, 22, 27 to 36 and 50 to 58 are dates (ECMA-376 part 1, 18.8.30), others where they name year or day. */
    private static boolean isDate(Cell cell) {
        Integer id = cell.getDataFormatId();
        String format = cell.getDataFormatString();
        return (id != null && DATE_FORMATS.contains(id))
                || (format != null && DATE_FORMAT.matcher(format).matches());
    }
}
