package org.qingce.intake.mapping;

/**
 * What became of one record: lines for the staging files, each with its line end. A rejected record has a reject line and
 * nothing else.
 *
 * @param lines physical lines it spans
 * @param mentions lines for table {@code mention}; empty for a rejected record
 * @param content line with the record's number and what it says as one number; empty for a rejected record
 * @param event line for table {@code event}; empty for none
 * @param key line for table {@code record_key}; empty for none
 * @param reject line for table {@code reject}; empty for an accepted record
 */
public record MappedRecord(int lines, String mentions, String content, String event, String key, String reject) {}
