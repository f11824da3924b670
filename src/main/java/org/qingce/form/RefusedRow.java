package org.qingce.form;

/**
 * A row that goes back to whoever filled it in.
 *
 * @param row as it came
 * @param reason why, in their words
 */
public record RefusedRow(FilledRow row, String reason) {}
