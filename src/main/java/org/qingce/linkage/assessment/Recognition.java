package org.qingce.linkage.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qingce.linkage.Comparing;
import org.qingce.linkage.ModelTerms;
import org.qingce.linkage.model.MatchModel;
import org.qingce.workbench.SqlText;
import org.qingce.workbench.Workbench;

/**
 * Which mentions could not be known again, even if the very same record came a second time: neither has it a certain key, nor do its
 * values weigh as much as the link threshold when compared with themselves. No linkage can place them rightly but by luck.
 */
public final class Recognition {

    /** Share of mentions that cannot be known again. */
    public static final String UNLINKABLE = "unlinkable";

    /** The same, with the certain keys hidden. */
    public static final String UNLINKABLE_BLIND = "unlinkable-without-key";

    private final Workbench workbench;
    private final MatchModel model;
    private final String input;

    /**
     * @param workbench knows the functions of {@link org.qingce.linkage.similarity.Similarities}
     * @param model trained
     * @param input relation of the current mentions
     */
    public Recognition(Workbench workbench, MatchModel model, String input) {
        this.workbench = workbench;
        this.model = model;
        this.input = input;
    }

    /**
     * Counts, with keys and without; where the model says nothing of what to hide, without keys is the same but for them.
     *
     * @param groups what is counted by: SQL expressions over the input, {@code ''} for all; each part is one value of one of them
     * @param mentions about how many mentions are drawn; all, where there are no more
     */
    public List<Counted> count(List<String> groups, long mentions) {
        long all = workbench
                .list(
                        Blindfold.script("mention_count"),
                        Map.of("input", new SqlText(input)),
                        row -> row.number("mentions"))
                .get(0);
        long parts = Math.max(1, all / mentions);
        know(model, parts, "scratch.self_known");
        know(model.blindfolded(), parts, "scratch.self_blind");
        var counts = new ArrayList<Counted>();
        groups.forEach(group -> counts.addAll(byGroup(group, parts)));
        workbench.run(Blindfold.script("forget"));
        return List.copyOf(counts);
    }

    private void know(MatchModel seen, long parts, String known) {
        var terms = new ModelTerms(seen);
        terms.defineMentions(workbench, input);
        workbench.run(Blindfold.script("self_pairs"), Map.of("parts", parts, "names", terms.names()));
        Comparing.define(workbench, seen, "scratch.self_pair", "scratch.self_row");
        var parameters = Blindfold.weighing(seen, terms);
        parameters.put("known", new SqlText(known));
        workbench.run(Blindfold.script("self_known"), parameters);
    }

    private List<Counted> byGroup(String group, long parts) {
        var parameters = new HashMap<String, Object>();
        parameters.put("group", new SqlText(group));
        parameters.put("input", new SqlText(input));
        parameters.put("parts", parts);
        var counts = new ArrayList<Counted>();
        workbench.each(Blindfold.script("unknown_counts"), parameters, row -> {
            String part = row.requiredText("part");
            counts.add(new Counted(UNLINKABLE, part, row.number("unknown"), row.number("mentions")));
            counts.add(new Counted(UNLINKABLE_BLIND, part, row.number("unknown_blind"), row.number("mentions")));
        });
        return counts;
    }
}
