package org.qingce.intake.reader;

/** The form an extract file has. */
public enum FileFormat {
    /** Text, one record a line, fields parted by a separator and quoted where need be (CSV, TSV and their kin; RFC 4180). */
    DELIMITED,
    /** Text, one record a line, every field as many bytes wide as agreed. */
    FIXED_WIDTH,
    /** One sheet of an Office Open XML workbook (ECMA-376), one record a row. */
    XLSX
}
