package org.qingce.linkage.explanation;

import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingce.linkage.explanation.RuleAnswer.Agreement;
import org.qingce.linkage.explanation.RuleAnswer.Asked;
import org.qingce.linkage.explanation.RuleAnswer.Outcome;
import org.qingce.linkage.model.BlockingRule;
import org.qingce.workbench.Workbench;

/** Asks each blocking rule about one pair. */
final class RuleAnswers {

    private static final String LEFT_OUT = "left-out";

    private final Workbench workbench;
    private final Side left;
    private final Side right;

    RuleAnswers(Workbench workbench, Side left, Side right) {
        this.workbench = workbench;
        this.left = left;
        this.right = right;
    }

    RuleAnswer of(BlockingRule rule) {
        List<Asked> on = asked(rule.on(), false);
        List<Asked> further = asked(rule.narrow(), true);
        return new RuleAnswer(
                rule,
                outcome(rule, on, further),
                Stream.concat(on.stream(), further.stream()).toList());
    }

    private List<Asked> asked(List<String> columns, boolean further) {
        return columns.stream()
                .map(column -> new Asked(column, left.value(column), right.value(column), further))
                .toList();
    }

    private Outcome outcome(BlockingRule rule, List<Asked> on, List<Asked> further) {
        if (any(on, Agreement.MISSING)) {
            return Outcome.MISSING;
        } else if (any(on, Agreement.DIFFERENT)) {
            return Outcome.DIFFERENT;
        } else if (rule.sides() == BlockingRule.Sides.ONE_OPEN && left.keyed() && right.keyed()) {
            return Outcome.BOTH_KEYED;
        }
        List<String> handlings = handlings(rule, on, further);
        if (handlings.isEmpty()) {
            return Outcome.MADE;
        } else if (further.isEmpty() || handlings.contains(LEFT_OUT)) {
            return Outcome.LEFT_OUT;
        }
        boolean apart = any(further, Agreement.MISSING) || any(further, Agreement.DIFFERENT);
        return apart ? Outcome.NARROWED : Outcome.MADE;
    }

    private static boolean any(List<Asked> columns, Agreement agreement) {
        return columns.stream().anyMatch(asked -> asked.agreement() == agreement);
    }

    /** How the last run handled the value; empty where it was not too common. */
    private List<String> handlings(BlockingRule rule, List<Asked> on, List<Asked> further) {
        var parameters = new HashMap<String, Object>();
        parameters.put("rule", rule.id());
        parameters.put("value", together(on, " "));
        parameters.put("narrowed", together(further, "\u001F"));
        return workbench.list(Explainer.script("common_value"), parameters, row -> row.requiredText("handling"));
    }

    /** As {@code link_oversize} writes it. */
    private static String together(List<Asked> columns, String between) {
        return columns.stream().map(asked -> String.valueOf(asked.left())).collect(Collectors.joining(between));
    }
}
