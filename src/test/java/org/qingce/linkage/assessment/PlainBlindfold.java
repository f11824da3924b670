package org.qingce.linkage.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingce.linkage.PlainWeights;
import org.qingce.linkage.model.BlockingRule;
import org.qingce.linkage.model.MatchModel;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.Workbench;

/**
 * The blindfold once more: every pair of mentions with a key, in plain Java. Constraints are not asked: those of the model that stand
 * with the numbers hidden are given as a condition.
 */
final class PlainBlindfold {

    /** Whether two mentions cannot be one, with the numbers hidden. */
    interface Veto {
        boolean on(Map<String, @Nullable String> left, Map<String, @Nullable String> right);
    }

    private final Map<Long, Long> nodes = new HashMap<>();
    private final Map<Long, Map<String, @Nullable String>> rows;
    private final MatchModel model;
    private final PlainWeights weights;
    private final Veto veto;

    PlainBlindfold(Workbench workbench, MatchModel model, String input, Veto veto) {
        this.model = model;
        this.rows = PlainWeights.rows(workbench, model.blindfolded(), input);
        this.weights = new PlainWeights(workbench, model);
        this.veto = veto;
        workbench.each(
                SqlScript.parse("test", "select mention_id, node_id from link_node where certain_key is not null;"),
                Map.of(),
                row -> nodes.put(row.number("mention_id"), row.number("node_id")));
    }

    /** Right links, links, pairs of one key that some rule reaches, pairs of one key. */
    List<Long> counts() {
        long right = 0;
        long links = 0;
        long reached = 0;
        for (Long left : candidates().keySet()) {
            for (Long other : candidates().getOrDefault(left, Set.of())) {
                boolean same = nodes.get(left).equals(nodes.get(other));
                boolean linked = !veto.on(rows.get(left), rows.get(other))
                        && weights.weight(rows.get(left), rows.get(other))
                                >= model.thresholds().linkWeight();
                reached += same ? 1 : 0;
                links += linked ? 1 : 0;
                right += linked && same ? 1 : 0;
            }
        }
        return List.of(right, links, reached, pairsOfOneKey());
    }

    private @Nullable Map<Long, Set<Long>> made;

    private Map<Long, Set<Long>> candidates() {
        Map<Long, Set<Long>> known = made;
        if (known == null) {
            known = new HashMap<>();
            for (BlockingRule rule : model.blocking()) {
                make(rule, known);
            }
            made = known;
        }
        return known;
    }

    private void make(BlockingRule rule, Map<Long, Set<Long>> pairs) {
        var blocks = new HashMap<List<String>, List<Long>>();
        for (Long mention : nodes.keySet()) {
            var value = new ArrayList<String>();
            for (String column : rule.on()) {
                String text = rows.get(mention).get(column);
                if (text != null) {
                    value.add(text);
                }
            }
            if (value.size() == rule.on().size()) {
                blocks.computeIfAbsent(value, key -> new ArrayList<>()).add(mention);
            }
        }
        for (List<Long> block : blocks.values()) {
            for (Long left : block) {
                for (Long right : block) {
                    if (left < right) {
                        pairs.computeIfAbsent(left, key -> new HashSet<>()).add(right);
                    }
                }
            }
        }
    }

    private long pairsOfOneKey() {
        var sizes = new HashMap<Long, Long>();
        nodes.values().forEach(node -> sizes.merge(node, 1L, Long::sum));
        return sizes.values().stream().mapToLong(size -> size * (size - 1) / 2).sum();
    }
}
