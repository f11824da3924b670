package org.qingce.linkage;

import java.util.Map;
import java.util.Optional;
import org.qingce.linkage.decision.Decisions;
import org.qingce.linkage.model.MatchModel;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.SqlText;
import org.qingce.workbench.Workbench;

/**
 * Decides which mentions are one. Sees an input relation ({@code mention_id}, {@code source} and what the model's columns are made of)
 * and keeps its own tables ({@code link_…}) equal to it: a run costs by what came, went or was decided anew since the last one, and
 * ends as a run from scratch over the same mentions, model and decisions would.
 */
public final class Linker {

    private final Workbench workbench;
    private final MatchModel model;
    private final SqlText input;

    /**
     * @param workbench knows the functions of {@link org.qingce.linkage.similarity.Similarities}
     * @param model trained; its frequencies stand in {@code link_frequency}
     * @param input relation of the current mentions
     */
    public Linker(Workbench workbench, MatchModel model, String input) {
        this.workbench = workbench;
        this.model = model;
        this.input = new SqlText(input);
    }

    /**
     * What a run did.
     *
     * @param arrived mentions that came
     * @param gone mentions that went
     * @param edges pairs that the register keeps now
     */
    public record Linked(long arrived, long gone, long edges) {}

    /** Makes the tables of linkage where they are missing. */
    public static void createTables(Workbench workbench) {
        workbench.run(script("link_tables"));
        Decisions.prepare(workbench);
    }

    /** Name of the model that made the links which stand, as {@link ModelStore#name} gives it; empty before the first run. */
    public static Optional<String> modelOf(Workbench workbench) {
        createTables(workbench);
        return workbench.list(script("link_state"), Map.of(), row -> row.requiredText("value")).stream()
                .map(known -> known.substring(0, known.indexOf(' ')))
                .findFirst();
    }

    /** Brings the links up to what the input, the model and the reviewers say; all of it lasts, or none. */
    public Linked link() {
        createTables(workbench);
        startAnewUnderAnotherModel();
        var nodes = new Nodes(workbench, model, input);
        Nodes.Changes changes = nodes.look();
        boolean all = changes.isFirstRun();
        nodes.place(all);
        workbench.run(script("verdicts"));
        workbench.run(script("touched"));
        var scoring = new Scoring(workbench, model);
        makeCandidates(all);
        scoring.score();
        scoring.keep();
        new Clusters(workbench, model, scoring, all).make();
        workbench.inTransaction(() -> {
            workbench.run(script("publish_links"));
            workbench.run(script("note_model"), Map.of("fingerprint", fingerprint()));
        });
        workbench.run(script("forget_links"));
        return new Linked(changes.arrived(), changes.gone(), edges());
    }

    private long edges() {
        return workbench
                .list(script("edge_count"), Map.of(), row -> row.number("edges"))
                .get(0);
    }

    private void startAnewUnderAnotherModel() {
        boolean another = workbench.list(script("link_state"), Map.of(), row -> row.requiredText("value")).stream()
                .anyMatch(known -> !known.equals(fingerprint()));
        if (another) {
            workbench.inTransaction(() -> workbench.run(script("forget_register")));
        }
    }

    private String fingerprint() {
        return ModelStore.name(model) + " "
                + Integer.toHexString(model.toString().hashCode());
    }

    /** A value that becomes too common, or no longer is, touches everyone who bears it: their pairs are made anew. */
    private void makeCandidates(boolean all) {
        var candidates = new Candidates(workbench, model, all);
        long crossed;
        do {
            if (!all) {
                workbench.run(script("touched_rows"), Map.of("names", new ModelSql(model).names()));
            }
            candidates.make();
            crossed = all ? 0 : workbench.run(script("touch_crossed"));
        } while (crossed > 0);
    }

    private static SqlScript script(String name) {
        return SqlScript.beside(Linker.class, name);
    }
}
