package org.qingce.report;

import java.util.Locale;
import java.util.Map;
import org.qingce.definition.Label;

/**
 * What the things that other packages define are called. What has no title is shown by its id.
 *
 * @param rules by rule id
 * @param sources by source id: the department and what it handed over
 * @param rejectReasons by reason as stored in {@code reject}
 */
public record Titles(Map<String, Label> rules, Map<String, Label> sources, Map<String, Label> rejectReasons) {

    public Titles {
        rules = Map.copyOf(rules);
        sources = Map.copyOf(sources);
        rejectReasons = Map.copyOf(rejectReasons);
    }

    String rule(String id, Locale locale) {
        return title(rules, id, locale);
    }

    String source(String id, Locale locale) {
        return title(sources, id, locale);
    }

    String rejectReason(String id, Locale locale) {
        return title(rejectReasons, id, locale);
    }

    private static String title(Map<String, Label> titles, String id, Locale locale) {
        Label title = titles.get(id);
        return title == null ? id : title.in(locale);
    }
}
