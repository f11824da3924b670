package org.qingce.intake;

/**
 * What the reader of a part met.
 *
 * @param headerLines lines that are the header or repeat it
 * @param blankLines lines that hold nothing
 * @param records records, good or rejected
 * @param recordLines lines that the records span
 */
public record PartCounts(long headerLines, long blankLines, long records, long recordLines) {}
