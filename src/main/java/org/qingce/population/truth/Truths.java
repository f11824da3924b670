package org.qingce.population.truth;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.Workbench;

/** Holds the persons of the register, as the latest run left them, against a truth. */
public final class Truths {

    private final Workbench workbench;

    /** @param workbench holds {@code person_mention} and {@code source_file} */
    public Truths(Workbench workbench) {
        this.workbench = workbench;
    }

    /**
     * Against a truth of the simulator. Records that a later snapshot repeats stand under their first file and line, so the truth of all
     * nights is read.
     *
     * @param folder the truth, or the county whose folder {@code truth} it is
     * @throws TruthException if there is none
     */
    public Evaluation byTruth(Path folder) {
        var truth = new TruthFolder(folder);
        workbench.run(
                script("truth_mention"),
                Map.of("mentions", truth.mentions(workbench), "persons", truth.persons(workbench)));
        Evaluation evaluation = new Evaluation(scores(true), scores(false), unknown(), faults(), cases());
        workbench.run(script("forget"));
        return evaluation;
    }

    /**
     * Against labels.
     *
     * @param file CSV with the headings {@code mention_id} and {@code label}
     * @throws TruthException if it cannot be read
     */
    public Evaluation byLabels(Path file) {
        Map<Long, String> labels = LabelFile.read(file);
        var persons = new ArrayList<Long>();
        var truths = new ArrayList<String>();
        long[] unknown = {0};
        workbench.each(script("persons_of_mentions"), Map.of(), row -> {
            String label = labels.get(row.number("mention_id"));
            if (label == null) {
                unknown[0]++;
            } else {
                persons.add(row.number("person_id"));
                truths.add(label);
            }
        });
        return new Evaluation(null, Scores.of(persons, truths), unknown[0], List.of(), List.of());
    }

    private Scores scores(boolean linkableOnly) {
        var persons = new ArrayList<Long>();
        var truths = new ArrayList<String>();
        workbench.each(script("labelled"), Map.of(), row -> {
            if (!linkableOnly || row.truth("linkable")) {
                persons.add(row.number("person_id"));
                truths.add(row.requiredText("label"));
            }
        });
        return Scores.of(persons, truths);
    }

    private long unknown() {
        return workbench
                .list(script("unknown_count"), Map.of(), row -> row.number("unknown"))
                .get(0);
    }

    private List<FaultScore> faults() {
        return workbench.list(
                script("faults"),
                Map.of(),
                row -> new FaultScore(
                        row.requiredText("fault"),
                        row.number("mentions"),
                        row.number("pairs"),
                        row.number("joined"),
                        row.number("strays")));
    }

    private List<HardCase> cases() {
        return workbench.list(
                script("hard_cases"),
                Map.of(),
                row -> new HardCase(row.requiredText("what"), row.number("counted"), row.number("cases")));
    }

    private static SqlScript script(String name) {
        return SqlScript.beside(Truths.class, name);
    }
}
