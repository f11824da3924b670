package org.qingce.linkage.proposal;

import java.util.List;
import java.util.stream.Collectors;
import org.qingce.linkage.model.BlockingRule;

/**
 * A blocking rule that was chosen.
 *
 * @param keys what it asks to be equal
 * @param limit from how many rows on a value is too common
 * @param pairs pairs it makes by itself, estimated where the table was sampled
 * @param matches how many of them look as if they were one
 * @param brings share of the pairs thought to be one that it makes and no rule before it, 0 to 1
 */
public record RuleChoice(List<BlockingKey> keys, int limit, long pairs, double matches, double brings) {

    private static final double MANY = 30;
    private static final double MOSTLY = 0.2;

    public RuleChoice {
        keys = List.copyOf(keys);
    }

    /** Whether its pairs tell what a column is worth: it does not ask for it, and many of its pairs are one. */
    boolean teaches(String source) {
        return keys.stream().noneMatch(key -> key.sources().contains(source))
                && matches >= MANY
                && matches >= MOSTLY * pairs;
    }

    /** The rule as a model has it. */
    public BlockingRule rule() {
        List<String> names = keys.stream().map(BlockingKey::name).toList();
        String id = names.stream().map(name -> name.replace('_', '-')).collect(Collectors.joining("+"));
        return new BlockingRule(id, names, null, limit, null);
    }
}
