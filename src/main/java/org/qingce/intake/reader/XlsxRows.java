package org.qingce.intake.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.qingce.spreadsheet.SafeXml;
import org.qingce.spreadsheet.SheetBounds;

/** Counts the row elements of a sheet with the platform's own XML and zip readers, which the record reader does not use. */
final class XlsxRows {
    private XlsxRows() {}

    static long count(Path file, @Nullable String sheet) throws IOException {
        try (XlsxPackage workbook = XlsxPackage.open(file)) {
            workbook.checkParts();
            try (InputStream in = workbook.sheet(sheet)) {
                return count(in);
            }
        } catch (UnreadableFileException e) {
            throw e;
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof UnreadableFileException cause
                    ? cause
                    : XlsxPackage.damaged(file, e);
        } catch (IOException | RuntimeException e) {
            throw XlsxPackage.damaged(file, e);
        }
    }

    private static long count(InputStream in) throws XMLStreamException {
        XMLStreamReader xml = SafeXml.reader(in);
        var bounds = new SheetBounds(Long.MAX_VALUE);
        while (xml.hasNext()) {
            bounds.see(SafeXml.next(xml), xml);
        }
        return bounds.rows();
    }
}
