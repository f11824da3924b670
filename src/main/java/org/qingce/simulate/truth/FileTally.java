package org.qingce.simulate.truth;

/**
 * What one extract file holds.
 *
 * @param lines physical lines; sheet rows in an xlsx
 * @param headerLines 1, or 0 where the format has none
 * @param repeatedHeaders the header once more among the records; neither accepted nor rejected
 * @param accepted records that can be read
 * @param rejected records that cannot
 * @param mentions of the accepted records
 */
public record FileTally(
        String source,
        String file,
        long lines,
        int headerLines,
        long repeatedHeaders,
        long accepted,
        long rejected,
        long mentions) {}
