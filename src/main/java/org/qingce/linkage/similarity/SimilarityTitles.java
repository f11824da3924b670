package org.qingce.linkage.similarity;

import java.util.HashMap;
import java.util.Map;
import org.qingce.definition.Label;
import org.qingce.reference.TabbedResource;

/** What similarities and their grades are called; {@code titles.tsv}, where a similarity itself has no grade. */
final class SimilarityTitles {

    private static final Map<String, Label> TITLES = read();

    private SimilarityTitles() {}

    /** The title of a grade, or of the similarity where the grade is {@code ""}. */
    static Label of(String similarity, String grade) {
        Label title = TITLES.get(similarity + "/" + grade);
        if (title == null) {
            throw new IllegalStateException("titles.tsv lacks " + similarity + " " + grade);
        }
        return title;
    }

    private static Map<String, Label> read() {
        Map<String, Label> titles = new HashMap<>();
        for (Map<String, String> row : TabbedResource.rows(SimilarityTitles.class, "titles.tsv")) {
            String key = row.getOrDefault("similarity", "") + "/" + row.getOrDefault("grade", "");
            titles.put(key, new Label(row.getOrDefault("zh", ""), row.getOrDefault("en", "")));
        }
        return Map.copyOf(titles);
    }
}
