package org.qingce.dedupe;

import java.util.List;

/**
 * What was loaded of one file.
 *
 * @param source what its rows carry as their source: the file's name, with a number where two files have one name
 * @param rows rows loaded
 * @param bad records that could not be read; rows and bad records together are all the records of the file
 * @param shown the first of the bad records, at most {@value #SHOWN}
 */
public record LoadedSource(String source, long rows, long bad, List<BadLine> shown) {

    /** How many bad records are kept for showing. */
    public static final int SHOWN = 100;

    public LoadedSource {
        shown = List.copyOf(shown);
    }
}
