package org.qingce.linkage.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.qingce.definition.DefinitionException;
import org.qingce.definition.Located;

/** Checks what a model file says before any data is touched. */
final class ModelCheck {

    private final Located<MatchModel> located;
    private final MatchModel model;

    ModelCheck(Located<MatchModel> located) {
        this.located = located;
        this.model = located.value();
    }

    void check() {
        require(model.id() != null && model.title() != null, "'id' and 'title' are needed");
        require(!model.columns().isEmpty(), "'columns' is needed: the columns the linker sees");
        require(!model.comparisons().isEmpty(), "'comparisons' is needed: what two mentions are compared in");
        require(
                model.comparisons().size() <= MatchModel.MOST_COMPARISONS,
                "more than " + MatchModel.MOST_COMPARISONS + " comparisons");
        model.comparisons().forEach(this::checkComparison);
        model.comparisons().forEach(this::checkStated);
        model.blocking().forEach(rule -> {
            requireColumns("blocking rule " + rule.id(), rule.on());
            requireColumns("blocking rule " + rule.id(), rule.narrow());
        });
        model.certain().forEach(key -> requireColumns("certain key " + key.id(), key.apart()));
        requireColumns("blindfold", List.copyOf(model.blindfold().keySet()));
        unique("comparison", model.comparisons().stream().map(Comparison::id));
        unique("blocking rule", model.blocking().stream().map(BlockingRule::id));
        unique("constraint", model.constraints().stream().map(Constraint::id));
        checkParameters();
    }

    private void checkComparison(Comparison comparison) {
        String where = "comparison " + comparison.id();
        requireColumns(where, List.of(comparison.column()));
        requireColumns(where, comparison.alternative() == null ? List.of() : List.of(comparison.alternative()));
        try {
            List<Integer> floors = comparison.floors();
            for (int level = 1; level < floors.size(); level++) {
                require(
                        floors.get(level) < floors.get(level - 1),
                        "comparison " + comparison.id() + ": level '"
                                + comparison.levels().get(level) + "' is not below the one before it");
            }
        } catch (IllegalArgumentException e) {
            throw new DefinitionException(located, "comparison " + comparison.id() + ": " + e.getMessage());
        }
    }

    private void checkStated(Comparison comparison) {
        List<Double> stated = comparison.m();
        if (stated != null) {
            double sum = stated.stream().mapToDouble(Double::doubleValue).sum();
            require(
                    stated.size() == comparison.levelCount() && Math.abs(sum - 1) < 1e-9,
                    "comparison " + comparison.id() + ": 'm' needs " + comparison.levelCount()
                            + " shares, one a level and one for the rest, that sum to 1");
        }
    }

    private void checkParameters() {
        if (model.parameters() == null) {
            return;
        }
        for (Comparison comparison : model.comparisons()) {
            Weights weights = model.parameters().weights().get(comparison.id());
            require(
                    weights != null && weights.m().size() == comparison.levelCount(),
                    "the parameters of comparison " + comparison.id() + " do not fit its levels: train again");
        }
    }

    private void requireColumns(String where, List<String> columns) {
        for (String column : columns) {
            require(
                    model.columns().containsKey(column),
                    where + ": no column is called '" + column + "'; there are "
                            + String.join(", ", model.columns().keySet()));
        }
    }

    private void unique(String what, Stream<String> ids) {
        Set<String> seen = new HashSet<>();
        ids.forEach(id -> require(seen.add(id), "two " + what + "s are called '" + id + "'"));
    }

    private void require(boolean right, String reason) {
        if (!right) {
            throw new DefinitionException(located, reason);
        }
    }
}
