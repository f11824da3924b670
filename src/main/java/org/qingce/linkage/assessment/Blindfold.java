package org.qingce.linkage.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qingce.linkage.Candidates;
import org.qingce.linkage.Comparing;
import org.qingce.linkage.ModelTerms;
import org.qingce.linkage.model.MatchModel;
import org.qingce.workbench.Row;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.SqlText;
import org.qingce.workbench.Workbench;

/**
 * Hides the certain keys, links pairs by the rest with the same rules, weights and threshold, and scores that against the keys. What
 * is judged are pairs of mentions that both have a key, before clusters; so it says nothing of mentions that have none because they
 * are poorer in other ways too, and takes for wrong what links two keys of one person.
 *
 * <p>Of a large register every so many keys are drawn, by their hash. A pair is drawn with the key of its smaller mention, so that
 * pairs of one key and pairs of two stand in their true proportion.
 */
public final class Blindfold {

    /** Share of the links that are of one key. */
    public static final String PRECISION = "blindfold-precision";

    /** Share of the pairs of one key that are linked; of a rule: that it is the first to reach and that are linked. */
    public static final String RECALL = "blindfold-recall";

    /** Share of the pairs of one key that some blocking rule makes. */
    public static final String REACH = "blindfold-reach";

    private final Workbench workbench;
    private final MatchModel model;
    private final MatchModel covered;
    private final ModelTerms terms;
    private final SqlText input;

    /**
     * @param workbench holds the tables of linkage as the run with the keys left them
     * @param model trained, with what its columns are while the keys are hidden
     * @param input relation of the current mentions
     */
    public Blindfold(Workbench workbench, MatchModel model, String input) {
        this.workbench = workbench;
        this.model = model;
        this.covered = model.blindfolded();
        this.terms = new ModelTerms(covered);
        this.input = new SqlText(input);
    }

    /**
     * Links and scores.
     *
     * @param mentions about how many mentions with a key are drawn; all, where there are no more
     * @return precision, recall and reach over all, and the first two by rule and by sources; empty where the model says nothing of what
     *     to hide, or no mention has a key
     */
    public List<Counted> judge(long mentions) {
        long keyed = workbench
                .list(script("keyed_count"), Map.of(), row -> row.number("mentions"))
                .get(0);
        if (model.blindfold().isEmpty() || keyed == 0) {
            return List.of();
        }
        terms.defineMentions(workbench, input.sql());
        workbench.run(script("probe"), Map.of("parts", Math.max(1, keyed / mentions), "names", terms.names()));
        Candidates.of(workbench, covered).make();
        workbench.run(script("blind_pairs"), Map.of("names", terms.names(), "input", input));
        Comparing.define(workbench, covered, "scratch.blind_pair", "scratch.blind_row");
        workbench.run(script("blind_scored"), weighing(model, terms));
        List<Counted> counts = counts();
        workbench.run(script("forget"));
        return counts;
    }

    static Map<String, Object> weighing(MatchModel model, ModelTerms terms) {
        var parameters = new HashMap<String, Object>();
        parameters.put("weight", terms.weight());
        parameters.put("frequency_joins", terms.frequencyJoins());
        parameters.put("link", model.thresholds().linkWeight());
        return parameters;
    }

    private List<Counted> counts() {
        var lines = workbench.list(script("blind_counts"), Map.of(), this::line);
        long pairs = lines.stream()
                .filter(line -> line.part().isEmpty())
                .mapToLong(Line::pairs)
                .sum();
        var counts = new ArrayList<Counted>();
        lines.forEach(line -> line.counted(pairs).forEach(counts::add));
        return List.copyOf(counts);
    }

    private Line line(Row row) {
        String part = row.requiredText("part");
        boolean rule = row.requiredText("kind").equals("rule");
        return new Line(
                rule ? model.blocking().get(Integer.parseInt(part)).id() : part,
                rule,
                row.number("reached"),
                row.number("linked"),
                row.number("hits"),
                row.number("pairs"));
    }

    /** What came of the pairs of one part. */
    private record Line(String part, boolean rule, long reached, long linked, long hits, long pairs) {

        Stream<Counted> counted(long allPairs) {
            var precision = new Counted(PRECISION, part, hits, linked);
            var recall = new Counted(RECALL, part, hits, rule ? allPairs : pairs);
            return part.isEmpty()
                    ? Stream.of(precision, recall, new Counted(REACH, part, reached, pairs))
                    : Stream.of(precision, recall);
        }
    }

    static SqlScript script(String name) {
        return SqlScript.beside(Blindfold.class, name);
    }
}
