package org.qingce.report;

import java.util.List;

/** All that the bulletin of two pages shows, worded and in order; no personal data. */
record Bulletin(
        String lang,
        String title,
        String area,
        String date,
        String summary,
        List<Page.Card> targets,
        List<String> verdict,
        List<Problem> problems,
        List<String> columns,
        List<Place> places,
        String further) {

    /** A main problem: what is wrong, how often, and how much of it is still open. */
    record Problem(String title, String severity, String tone, String cases, String open) {}

    /** A division with its rank, coverage and numbers to do. */
    record Place(String rank, String name, String coverage, Page.Mark mark, List<String> counts) {}
}
