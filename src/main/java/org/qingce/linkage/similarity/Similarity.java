package org.qingce.linkage.similarity;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingce.definition.Label;
import org.qingce.workbench.SqlFunction;

/**
 * A way to compare two values of one kind. Symmetric, without state, called from several threads at once. Some answer
 * with a share, some with one of a few named grades, each of which stands for a number.
 */
public final class Similarity {

    /** The similarity of equal values. */
    public static final int EQUAL = 100;

    private final String name;
    private final Map<String, Integer> grades;
    private final Measure measure;

    private Similarity(String name, Map<String, Integer> grades, Measure measure) {
        this.name = name;
        this.grades = grades;
        this.measure = measure;
    }

    static Similarity graded(String name, Grade[] grades, Measure measure) {
        Map<String, Integer> values = new LinkedHashMap<>();
        for (Grade grade : grades) {
            values.put(grade.id(), grade.similarity());
        }
        return new Similarity(name, Collections.unmodifiableMap(values), measure);
    }

    static Similarity share(String name, Measure measure) {
        return new Similarity(name, Map.of(), measure);
    }

    /** As model files name it, e.g. {@code chinese-name}. */
    public String name() {
        return name;
    }

    /** As SQL calls it, e.g. {@code qc_sim_chinese_name}. */
    public String function() {
        return "qc_sim_" + name.replace('-', '_');
    }

    /** How many texts it takes of each side: one, for every similarity there is. */
    public int columns() {
        return 1;
    }

    /** The named grades from best to worst, each with its similarity; empty where the answer is a share. */
    public Map<String, Integer> grades() {
        return grades;
    }

    /** How alike two values are, 0 to 100; 100 when nothing tells them apart. Below every grade is 0. */
    public int of(String left, String right) {
        return measure.of(left, right);
    }

    /**
     * The smallest similarity that reaches a level.
     *
     * @param level an item of a level list: a whole number of 1 to 100, or the name of a grade
     * @throws IllegalArgumentException if it is neither
     */
    public int floor(String level) {
        Integer grade = grades.get(level);
        if (grade != null) {
            return grade;
        }
        if (level.matches("[1-9]\\d?|100")) {
            return Integer.parseInt(level);
        }
        throw new IllegalArgumentException("similarity " + name + " has no level \"" + level + "\"; expected "
                + (grades.isEmpty() ? "" : "one of " + String.join(", ", grades.keySet()) + ", or ")
                + "a whole number of 1 to 100");
    }

    /** What the similarity is called. */
    public Label title() {
        return SimilarityTitles.of(name, "");
    }

    /**
     * What a grade is called.
     *
     * @throws IllegalArgumentException if it has no such grade
     */
    public Label title(String grade) {
        if (!grades.containsKey(grade)) {
            throw new IllegalArgumentException(
                    "similarity " + name + " has no grade \"" + grade + "\"; it has " + List.copyOf(grades.keySet()));
        }
        return SimilarityTitles.of(name, grade);
    }

    /** The similarity as SQL calls it: left and right value in, an integer out. */
    public SqlFunction asFunction() {
        return new SqlFunction(function(), 2, Integer.class, values -> of(values[0], values[1]));
    }

    @Override
    public String toString() {
        return name;
    }
}
