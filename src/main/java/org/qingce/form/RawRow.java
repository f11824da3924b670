package org.qingce.form;

import java.util.List;

/** The cells of a row as they stand in a file; rows are numbered from 1 as a spreadsheet does. */
record RawRow(long number, List<String> cells) {

    /** The text of a cell, empty where there is none. */
    String cell(int place) {
        return place < 0 || place >= cells.size() ? "" : cells.get(place);
    }
}
