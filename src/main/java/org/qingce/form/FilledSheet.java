package org.qingce.form;

import java.util.List;

/**
 * A sheet that came back.
 *
 * @param name of the sheet
 * @param headings as they stand there, from left to right, without those of the reference and of earlier refusals
 * @param keys of these headings, in the same order
 * @param rows those in which anything stands
 */
public record FilledSheet(String name, List<String> headings, List<String> keys, List<FilledRow> rows) {}
