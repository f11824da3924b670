package org.qingce.linkage.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingce.definition.Label;

/**
 * A linkage model: everything the linker knows of the mentions it links.
 *
 * @param id short name, as in file names
 * @param title what readers call it
 * @param columns the columns the linker sees, in order: name, and SQL expression over the columns of its input
 * @param certain keys that make mentions one for certain, the strongest first
 * @param blocking ways to come by candidate pairs, in order
 * @param comparisons what is compared; at most {@value #MOST_COMPARISONS}
 * @param constraints what can never be one
 * @param onePerSource sources in which nobody stands twice
 * @param thresholds what is decided on a weight
 * @param parameters what training found; null before it
 * @param blindfold columns that rest on the certain keys, each with what it is while those are hidden, an SQL expression over the
 *     columns of the input; empty where the model cannot be judged by its own keys
 */
public record MatchModel(
        String id,
        Label title,
        Map<String, String> columns,
        List<CertainKey> certain,
        List<BlockingRule> blocking,
        List<Comparison> comparisons,
        List<Constraint> constraints,
        List<String> onePerSource,
        Thresholds thresholds,
        @Nullable Parameters parameters,
        Map<String, String> blindfold) {

    /** A level pattern is written in four bits a comparison. */
    public static final int MOST_COMPARISONS = 15;

    public MatchModel {
        columns = columns == null ? Map.of() : new LinkedHashMap<>(columns);
        certain = certain == null ? List.of() : List.copyOf(certain);
        blocking = blocking == null ? List.of() : List.copyOf(blocking);
        comparisons = comparisons == null ? List.of() : List.copyOf(comparisons);
        constraints = constraints == null ? List.of() : List.copyOf(constraints);
        onePerSource = onePerSource == null ? List.of() : List.copyOf(onePerSource);
        thresholds = thresholds == null ? new Thresholds(null, null, null, null, null) : thresholds;
        blindfold = blindfold == null ? Map.of() : new LinkedHashMap<>(blindfold);
    }

    /** A model that cannot be judged by its own keys. */
    public MatchModel(
            String id,
            Label title,
            Map<String, String> columns,
            List<CertainKey> certain,
            List<BlockingRule> blocking,
            List<Comparison> comparisons,
            List<Constraint> constraints,
            List<String> onePerSource,
            Thresholds thresholds,
            @Nullable Parameters parameters) {
        this(
                id,
                title,
                columns,
                certain,
                blocking,
                comparisons,
                constraints,
                onePerSource,
                thresholds,
                parameters,
                Map.of());
    }

    /** The parameters of a trained model. */
    public Parameters trained() {
        if (parameters == null) {
            throw new IllegalStateException("model " + id + " is not trained yet");
        }
        return parameters;
    }

    /** The same model with what training found. */
    public MatchModel with(Parameters found, Thresholds decided) {
        return new MatchModel(
                id,
                title,
                columns,
                certain,
                blocking,
                comparisons,
                constraints,
                onePerSource,
                decided,
                found,
                blindfold);
    }

    /** The same model with other blocking rules. */
    public MatchModel withBlocking(List<BlockingRule> rules) {
        return new MatchModel(
                id,
                title,
                columns,
                certain,
                rules,
                comparisons,
                constraints,
                onePerSource,
                thresholds,
                parameters,
                blindfold);
    }

    /** The same model with its eyes covered: what rests on the certain keys is hidden, and no key is certain. */
    public MatchModel blindfolded() {
        var covered = new LinkedHashMap<>(columns);
        covered.putAll(blindfold);
        return new MatchModel(
                id,
                title,
                covered,
                List.of(),
                blocking,
                comparisons,
                constraints,
                onePerSource,
                thresholds,
                parameters);
    }
}
