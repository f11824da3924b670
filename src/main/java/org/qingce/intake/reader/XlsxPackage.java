package org.qingce.intake.reader;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.qingce.spreadsheet.SafeXml;
import org.qingce.spreadsheet.SheetBounds;
import org.qingce.workbench.Redacted;

/** The zip package of a workbook (ECMA-376 part 2): which part holds which sheet, and whether unpacking it is safe. */
final class XlsxPackage implements Closeable {
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final Set<String> PARSED = Set.of(BoundedPart.TEXTS, "xl/styles.xml");
    private static final int MOST_PARTS = 10_000;
    private static final String SHEETS = "xl/worksheets/";

    private final Path file;
    private final ZipFile zip;

    private XlsxPackage(Path file, ZipFile zip) {
        this.file = file;
        this.zip = zip;
    }

    /** Opens a package and refuses it when its own directory admits that it is a bomb. */
    static XlsxPackage open(Path file) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException | IllegalArgumentException e) {
            throw damaged(file, e);
        }
        if (zip.size() > MOST_PARTS) {
            zip.close();
            throw new UnreadableFileException(file, FileFault.TOO_LARGE, "over " + MOST_PARTS + " parts");
        }
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (entry.getSize() > BoundedPart.limit(entry)) {
                zip.close();
                throw BoundedPart.tooLarge(file, entry);
            }
        }
        return new XlsxPackage(file, zip);
    }

    static UnreadableFileException damaged(Path file, Exception cause) {
        UnreadableFileException damaged = new UnreadableFileException(
                file, FileFault.NO_WORKBOOK, Redacted.foreign(String.valueOf(cause.getMessage())));
        damaged.initCause(cause);
        return damaged;
    }

    /** The sheet asked for by name, by number from 1, or the first one for null; -1 when there is none such. */
    static int choose(List<String> names, @Nullable String sheet) {
        if (sheet == null) {
            return names.isEmpty() ? -1 : 0;
        }
        int number = sheet.matches("[1-9][0-9]{0,4}") && !names.contains(sheet) ? Integer.parseInt(sheet) : 0;
        return number > 0 ? (number <= names.size() ? number - 1 : -1) : names.indexOf(sheet);
    }

    /** Whether there are number formats; without them no cell is a date. */
    boolean hasStyles() {
        return zip.getEntry("xl/styles.xml") != null;
    }

    /** Unpacks all that is not a sheet, to see that it is whole and stays within bounds; texts and styles hold no document type. */
    void checkParts() throws IOException, XMLStreamException {
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (PARSED.contains(entry.getName())) {
                checkXml(entry);
            } else if (!entry.getName().startsWith(SHEETS)) {
                try (InputStream in = new BoundedPart(file, zip, entry)) {
                    in.transferTo(OutputStream.nullOutputStream());
                }
            }
        }
    }

    private void checkXml(ZipEntry entry) throws IOException, XMLStreamException {
        var bounds = new SheetBounds(Long.MAX_VALUE);
        try (InputStream in = new BoundedPart(file, zip, entry)) {
            XMLStreamReader xml = SafeXml.reader(in);
            while (xml.hasNext()) {
                bounds.see(SafeXml.next(xml), xml);
            }
        }
    }

    /** The sheet part, unpacked within bounds. */
    InputStream sheet(@Nullable String sheet) throws IOException, XMLStreamException {
        Map<String, String> relations = new LinkedHashMap<>();
        Map<String, String> sheets = new LinkedHashMap<>();
        elements(RELATIONS, "Relationship", xml -> relations.put(value(xml, "Id"), value(xml, "Target")));
        elements(WORKBOOK, "sheet", xml -> sheets.put(value(xml, "name"), value(xml, "id")));
        List<String> names = List.copyOf(sheets.keySet());
        int index = choose(names, sheet);
        if (index < 0) {
            throw new UnreadableFileException(file, FileFault.NO_SHEET, sheet + ", sheets " + names);
        }
        String target = relations.getOrDefault(sheets.get(names.get(index)), "");
        return part(target.startsWith("/") ? target.substring(1) : "xl/" + target);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void elements(String part, String name, Consumer<XMLStreamReader> action)
            throws IOException, XMLStreamException {
        try (InputStream in = part(part)) {
            XMLStreamReader xml = SafeXml.reader(in);
            while (xml.hasNext()) {
                if (SafeXml.next(xml) == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals(name)) {
                    action.accept(xml);
                }
            }
        }
    }

    private InputStream part(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new UnreadableFileException(file, FileFault.NO_WORKBOOK, "no part " + name);
        }
        return new BoundedPart(file, zip, entry);
    }

    /** The value of an attribute whatever its namespace. */
    private static String value(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }
}
