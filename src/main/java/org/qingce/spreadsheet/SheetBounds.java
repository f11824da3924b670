package org.qingce.spreadsheet;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Follows the XML of a sheet and refuses what no spreadsheet program writes and no reader has memory for: more columns than there are
 * (16,384), a cell with more text than 1 Mi characters (programs stop at 32,767), more cells than the caller takes.
 */
public final class SheetBounds {

    /** Columns A to XFD. */
    public static final int MOST_COLUMNS = 16_384;

    /** Characters in one cell. */
    public static final int MOST_TEXT = 1 << 20;

    private final long mostCells;
    private long cells;
    private int inRow;
    private long text;
    private long rows;

    /**
     * @param mostCells of the sheet, at least 1
     */
    public SheetBounds(long mostCells) {
        this.mostCells = mostCells;
    }

    /** Row elements so far. */
    public long rows() {
        return rows;
    }

    /**
     * Takes the next event of the reader into account.
     *
     * @throws XMLStreamException naming the row, if a limit is passed
     */
    public void see(int event, XMLStreamReader xml) throws XMLStreamException {
        if (event == XMLStreamConstants.START_ELEMENT) {
            begin(xml);
        } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
            text += xml.getTextLength();
            require(text <= MOST_TEXT, "a cell with more than " + MOST_TEXT + " characters", xml);
        }
    }

    private void begin(XMLStreamReader xml) throws XMLStreamException {
        String name = xml.getLocalName();
        if (name.equals("row")) {
            rows++;
            inRow = 0;
        } else if (name.equals("c") || name.equals("si")) {
            text = 0;
            inRow += name.equals("c") ? 1 : 0;
            cells++;
            require(inRow <= MOST_COLUMNS && isPlace(xml), "more than " + MOST_COLUMNS + " columns", xml);
            require(cells <= mostCells, "more than " + mostCells + " cells", xml);
        }
    }

    /** Whether the cell names no column, or one of A to XFD. */
    private static boolean isPlace(XMLStreamReader xml) {
        String place = xml.getAttributeValue(null, "r");
        int column = 0;
        for (int at = 0; place != null && at < place.length() && Character.isLetter(place.charAt(at)); at++) {
            column = column * 26 + Character.toUpperCase(place.charAt(at)) - 'A' + 1;
            if (column > MOST_COLUMNS) {
                return false;
            }
        }
        return true;
    }

    private void require(boolean holds, String what, XMLStreamReader xml) throws XMLStreamException {
        if (!holds) {
            throw new XMLStreamException(what + ", row " + rows, xml.getLocation());
        }
    }
}
