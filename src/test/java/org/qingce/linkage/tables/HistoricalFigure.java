package org.qingce.linkage.tables;

import java.time.LocalDate;
import java.util.List;

/**
 * What is known of one figure of {@link HistoricalTable}.
 *
 * @param male whether a man
 * @param given given names, one to three
 * @param surname surname at birth
 * @param names full names he or she goes by; the first one is the usual one
 * @param birth date of birth; 1 January where only the year is known
 * @param places names of the birth place, the usual one first, then of parts of it; empty when not known
 * @param postcodes where he or she might have lived: for each home, postcodes next to each other; at least one home
 * @param occupations what he or she did; empty when not known
 */
record HistoricalFigure(
        boolean male,
        List<String> given,
        String surname,
        List<String> names,
        LocalDate birth,
        List<String> places,
        List<List<String>> postcodes,
        List<String> occupations) {}
