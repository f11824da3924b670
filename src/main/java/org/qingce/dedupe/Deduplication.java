package org.qingce.dedupe;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.qingce.linkage.Linker;
import org.qingce.linkage.model.MatchModel;
import org.qingce.linkage.training.Trainer;
import org.qingce.linkage.training.TrainingSettings;
import org.qingce.linkage.training.Wish;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.SqlText;
import org.qingce.workbench.Workbench;

/** Links the rows of a table by a model. */
public final class Deduplication {

    private static final SqlScript SEEN = SqlScript.beside(Deduplication.class, "dedupe_seen");
    private static final SqlScript RESULT = SqlScript.beside(Deduplication.class, "dedupe_result");

    private static final SqlScript CLUSTERS = SqlScript.beside(Deduplication.class, "cluster_count");

    private final Workbench workbench;

    public Deduplication(Workbench workbench) {
        this.workbench = workbench;
    }

    /**
     * Trains the model on {@code dedupe_input}.
     *
     * @param today date that the parameters carry
     */
    public MatchModel train(MatchModel model, LocalDate today) {
        return new Trainer(workbench, TrainingSettings.USUAL, Wish.BEST_F1, today)
                .train(model, InputTable.RELATION)
                .model();
    }

    /** The model with parameters: those it has, with the frequencies of these rows, or else new ones learnt from them. */
    public MatchModel ready(MatchModel model, LocalDate today) {
        if (model.parameters() == null) {
            return train(model, today);
        }
        Trainer.count(workbench, model, InputTable.RELATION);
        return model;
    }

    /** How many clusters there are. */
    public long clusters() {
        return workbench.list(CLUSTERS, Map.of(), row -> row.number("clusters")).get(0);
    }

    /**
     * Links the rows of {@code dedupe_input} and makes {@code dedupe_result (mention_id, cluster, sure)}.
     *
     * @param model trained on these rows
     */
    public Linker.Linked link(MatchModel model) {
        workbench.run(SEEN, Map.of("columns", new SqlText(columns(model))));
        Linker.Linked linked = new Linker(workbench, overSeen(model), "dedupe_seen").link();
        workbench.run(RESULT);
        return linked;
    }

    private static String columns(MatchModel model) {
        return model.columns().entrySet().stream()
                .map(column -> column.getValue() + " as " + column.getKey())
                .collect(Collectors.joining(", "));
    }

    /** The same model over rows whose columns were made already, so that each is made once only. */
    private static MatchModel overSeen(MatchModel model) {
        var columns = new LinkedHashMap<String, String>();
        model.columns().keySet().forEach(name -> columns.put(name, name));
        return new MatchModel(
                model.id(),
                model.title(),
                columns,
                model.certain(),
                model.blocking(),
                model.comparisons(),
                model.constraints(),
                model.onePerSource(),
                model.thresholds(),
                model.parameters());
    }
}
