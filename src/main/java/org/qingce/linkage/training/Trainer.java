package org.qingce.linkage.training;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.qingce.linkage.ModelTerms;
import org.qingce.linkage.model.MatchModel;
import org.qingce.linkage.model.Parameters;
import org.qingce.linkage.model.Thresholds;
import org.qingce.linkage.model.Weights;
import org.qingce.workbench.Workbench;

/**
 * Trains a model on the mentions it is to link, without labels. Replaces {@code link_frequency}; touches no other table of the
 * register. The same mentions give the same model to the last bit, whatever their order and the number of threads.
 */
public final class Trainer {

    private final Workbench workbench;
    private final TrainingSettings settings;
    private final Wish wish;
    private final LocalDate today;

    /**
     * @param workbench knows the functions of {@link org.qingce.linkage.similarity.Similarities}
     * @param settings how much is looked at
     * @param wish what the link threshold is chosen for, unless the model sets it
     * @param today business date of the training
     */
    public Trainer(Workbench workbench, TrainingSettings settings, Wish wish, LocalDate today) {
        this.workbench = workbench;
        this.settings = settings;
        this.wish = wish;
        this.today = today;
    }

    /**
     * Trains a model.
     *
     * @param model its parameters, if it has any, only count on: the new version is one more
     * @param input relation of {@code mention_id}, {@code source} and what the model's columns are made of
     */
    public Trained train(MatchModel model, String input) {
        var sample = new Sample(workbench, model, settings);
        Material material = Material.gather(sample, new RulePairs(workbench, model, settings), model, input);
        boolean whole = wish == Wish.BEST_F1 && model.certain().isEmpty();
        Learned learned =
                whole ? new WholeTable(model, material).learn() : new Learning(model, material, settings).learn();
        double floor = Frequencies.floor(material.drawn().all());
        Frequencies.fill(workbench, model, floor);
        Parameters parameters = parameters(model, material, learned, floor);
        var weights = weightTable(model.with(parameters, model.thresholds()), material, learned);
        Thresholds thresholds = thresholds(model.thresholds(), weights);
        MatchModel trained = model.with(parameters, thresholds);
        workbench.run(Sample.script("forget_training"));
        Double link = thresholds.link();
        WeightTable believed = wish == Wish.SAFE_LINKS ? weights.atTheirWord() : weights;
        Estimate estimate = believed.at(link == null ? 0 : link);
        return new Trained(trained, ReportWriter.report(trained, material, learned, estimate));
    }

    /** Counts how common the values of a trained model's columns are in an input relation, for a run on other data than it was trained on. */
    public static void count(Workbench workbench, MatchModel model, String input) {
        new ModelTerms(model).defineMentions(workbench, input);
        Frequencies.fill(workbench, model, model.trained().frequencyFloor());
    }

    private Parameters parameters(MatchModel model, Material material, Learned learned, double floor) {
        Map<String, Weights> weights = new TreeMap<>();
        IntStream.range(0, model.comparisons().size())
                .forEach(place -> weights.put(
                        model.comparisons().get(place).id(), learned.weights().get(place)));
        Parameters before = model.parameters();
        return new Parameters(
                before == null ? 1 : before.version() + 1,
                today.toString(),
                material.drawn().all(),
                learned.prior(),
                learned.way().converged(),
                learned.way().rounds(),
                weights,
                floor);
    }

    private WeightTable weightTable(MatchModel model, Material material, Learned learned) {
        var counts = new RulePairs(workbench, model, settings).weights();
        if (learned.looking().isEmpty()) {
            return WeightTable.of(counts, learned, material.candidates());
        }
        var belief = new Matches(model, new Lineage(model), material.candidates(), learned.company());
        return WeightTable.of(counts, belief, learned, material.candidates());
    }

    private Thresholds thresholds(Thresholds wished, WeightTable weights) {
        Double byHand = wished.link();
        double used = byHand == null ? threshold(wished, weights) : byHand;
        double review = wish == Wish.SAFE_LINKS ? Math.min(used, WeightTable.DOUBTFUL) : weights.review(used);
        return wished.trained(used, review);
    }

    private double threshold(Thresholds wished, WeightTable weights) {
        return switch (wish) {
            case SAFE_LINKS -> WeightTable.safe(wished.falseLinks());
            case FEW_FALSE_LINKS -> weights.within(wished.falseLinks()).threshold();
            case BEST_F1 -> weights.best().threshold();
        };
    }
}
