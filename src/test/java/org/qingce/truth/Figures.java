package org.qingce.truth;

import java.util.Map;
import java.util.TreeMap;

/** Figures by measure, view and division: numerator and denominator. */
final class Figures {

    private record Ratio(long numerator, long denominator) {}

    private final Places places;
    private final Map<String, Ratio> ratios = new TreeMap<>();

    Figures(Places places) {
        this.places = places;
    }

    /** A figure stands for every known division, with or without cases. */
    void declare(String measure, String view) {
        places.levels().forEach((division, level) -> ratios.put(key(measure, view, division), new Ratio(0, 0)));
    }

    /** Counts one case wherever its division counts. */
    void count(String measure, String view, String division, boolean due, boolean counted) {
        for (String place : places.counting(division)) {
            var one = new Ratio(due && counted ? 1 : 0, due ? 1 : 0);
            ratios.merge(key(measure, view, place), one, Figures::sum);
        }
    }

    /** Takes the headcounts as the denominators of a figure. */
    void against(String measure, String view) {
        String start = measure + " " + view + " ";
        ratios.replaceAll((key, ratio) -> key.startsWith(start)
                ? new Ratio(ratio.numerator, places.headcount(key.substring(start.length())))
                : ratio);
    }

    /** As text, so that what differs can be read. */
    Map<String, String> asText() {
        var text = new TreeMap<String, String>();
        ratios.forEach((key, ratio) -> text.put(key, ratio.numerator + "/" + ratio.denominator));
        return text;
    }

    static String key(String measure, String view, String division) {
        return measure + " " + view + " " + division;
    }

    private static Ratio sum(Ratio one, Ratio other) {
        return new Ratio(one.numerator + other.numerator, one.denominator + other.denominator);
    }
}
