package org.qingce.job;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qingce.audit.AuditAction;
import org.qingce.audit.AuditTrail;
import org.qingce.handout.Outlet;
import org.qingce.linkage.Linker;
import org.qingce.linkage.assessment.Counted;
import org.qingce.linkage.explanation.Explanation;
import org.qingce.linkage.model.MatchModel;
import org.qingce.linkage.model.Thresholds;
import org.qingce.linkage.training.BlockingAnalysis;
import org.qingce.linkage.training.BlockingReport;
import org.qingce.linkage.training.Trained;
import org.qingce.linkage.training.TrainingSettings;
import org.qingce.population.GoldenExplanation;
import org.qingce.population.MentionAddress;
import org.qingce.population.MentionPlace;
import org.qingce.population.Offer;
import org.qingce.population.number.CurrentPerson;
import org.qingce.population.number.PersonChange;
import org.qingce.population.number.PersonNumbers;
import org.qingce.population.quality.LinkQuality;
import org.qingce.population.review.Review;
import org.qingce.population.review.ReviewOutcome;
import org.qingce.population.truth.Evaluation;
import org.qingce.population.truth.Truths;
import org.qingce.workbench.Workbench;
import org.springframework.stereotype.Component;

/**
 * What operators ask of linkage between two runs. Each answer keeps runs out of the home while it is worked out.
 *
 * @see PeopleLinks what runs themselves do
 */
@Component
public class PeopleDesk {

    private final RegisterDesk register;
    private final PeopleLinks people;
    private final DefinitionSession definitions;
    private final HandOut handOut;
    private final AuditTrail audit;

    PeopleDesk(
            RegisterDesk register,
            PeopleLinks people,
            DefinitionSession definitions,
            HandOut handOut,
            AuditTrail audit) {
        this.register = register;
        this.people = people;
        this.definitions = definitions;
        this.handOut = handOut;
        this.audit = audit;
    }

    /**
     * Trains the people model on the register as the latest run left it. The next run links all anew by it.
     *
     * @throws RunRefusedException if no run has ended well yet
     * @throws RunHeldException if another process is at work in the home
     */
    public Trained train() {
        RunSummary latest = register.latest();
        return audit.during(
                AuditAction.TRAIN,
                "run " + latest.runId(),
                "people model",
                () -> register.changing("train", workbench -> people.train(latest.businessDate())));
    }

    /**
     * Measures what the blocking rules make and reach; their largest values come as they stand.
     *
     * @param largest how many of the most common values of each rule are named
     */
    public BlockingReport analyseBlocking(int largest) {
        register.latest();
        return register.alone(workbench -> new BlockingAnalysis(workbench, TrainingSettings.USUAL, largest)
                .analyse(people.definition(), PeopleLinks.MENTIONS));
    }

    /** Writes the pairs that wait for a reviewer. */
    public Review.Exported exportReview(Path file) {
        register.latest();
        Outlet outlet = handOut.outlet();
        return handOut.noted(
                outlet.place(file),
                "pairs to be reviewed",
                () -> register.alone(workbench -> {
                    Thresholds thresholds = model().thresholds();
                    return new Review(workbench, outlet)
                            .exportTo(file, thresholds.reviewWeight(), thresholds.linkWeight());
                }));
    }

    /**
     * Takes in what reviewers decided, encrypted or not; the next run honours it.
     *
     * @param who the reviewer of rows that name none
     */
    public ReviewOutcome importReview(Path file, String who) {
        register.latest();
        return audit.during(
                AuditAction.IMPORT,
                file.toString(),
                "review decisions by " + who,
                () -> register.changing("review import", workbench -> {
                    Linker.createTables(workbench);
                    return new Review(workbench, handOut.outlet())
                            .importFrom(handOut.taken(file), who, LocalDateTime.now(ZoneId.systemDefault()));
                }));
    }

    /**
     * Why two mentions are one or are not.
     *
     * @param explanation the comparison
     * @param left where the left mention stands
     * @param right where the right one does
     * @param model the model that weighed them
     */
    public record Explained(Explanation explanation, MentionPlace left, MentionPlace right, MatchModel model) {}

    /**
     * Explains two mentions.
     *
     * @param left as {@link MentionAddress} reads it
     * @param right likewise
     * @throws RunRefusedException if either points at nothing, or both at one mention
     */
    public Explained explain(String left, String right) {
        register.latest();
        return register.alone(workbench -> {
            MatchModel model = model();
            try {
                people.load(model);
                Explained explained = explained(workbench, model, left, right);
                long one = explained.explanation().left().mention();
                long other = explained.explanation().right().mention();
                audit.record(AuditAction.LOOK_UP, "mentions " + one + " and " + other, "explained as a pair");
                return explained;
            } catch (IllegalArgumentException e) {
                throw new RunRefusedException(String.valueOf(e.getMessage()));
            }
        });
    }

    private static Explained explained(Workbench workbench, MatchModel model, String left, String right) {
        var address = new MentionAddress(workbench);
        List<Long> first = address.mentions(left);
        List<Long> second = address.mentions(right);
        Explanation explanation = first.size() == 1 && second.size() == 1
                ? Explanation.of(workbench, model, PeopleLinks.MENTIONS, first.get(0), second.get(0))
                : Explanation.best(workbench, model, PeopleLinks.MENTIONS, first, second);
        return new Explained(
                explanation,
                MentionPlace.of(workbench, explanation.left().mention()),
                MentionPlace.of(workbench, explanation.right().mention()),
                model);
    }

    /**
     * A person by number.
     *
     * @param current the person that the number stands for now
     * @param golden how each field came by its value
     * @param places where the mentions stand that gave one
     * @param history who joined and left the person asked for
     */
    public record Person(
            CurrentPerson current,
            GoldenExplanation golden,
            Map<Long, MentionPlace> places,
            List<PersonChange> history) {}

    /**
     * Shows a person.
     *
     * @throws RunRefusedException if the number was never given
     */
    public Person person(long number) {
        register.latest();
        audit.record(AuditAction.LOOK_UP, "person " + number, "golden record");
        return register.alone(workbench -> {
            CurrentPerson current = PersonNumbers.resolve(workbench, number)
                    .orElseThrow(() -> new RunRefusedException("no person was ever given the number " + number));
            var golden = GoldenExplanation.of(workbench, definitions.get().survivorship(), current.current());
            Map<Long, MentionPlace> places = golden.fields().stream()
                    .flatMap(field -> field.offers().stream().limit(1))
                    .map(Offer::mentionId)
                    .distinct()
                    .collect(Collectors.toMap(mention -> mention, mention -> MentionPlace.of(workbench, mention)));
            return new Person(current, golden, places, PersonChange.of(workbench, number));
        });
    }

    /**
     * How right the persons are, by the truth that the simulator left.
     *
     * @throws org.qingce.population.truth.TruthException if there is none in the folder
     */
    public Evaluation evaluateByTruth(Path folder) {
        register.latest();
        return register.alone(workbench -> new Truths(workbench).byTruth(folder));
    }

    /** How right the persons are, by a CSV file of {@code mention_id} and {@code label}. */
    public Evaluation evaluateByLabels(Path file) {
        register.latest();
        return register.alone(workbench -> new Truths(workbench).byLabels(file));
    }

    /**
     * Which mentions could not be known again, with and without their number: over all, by source and by township.
     *
     * @param mentions about how many are looked at; all, where there are no more
     */
    public List<Counted> unlinkable(long mentions) {
        register.latest();
        return register.alone(workbench -> {
            MatchModel model = model();
            people.load(model);
            return new LinkQuality(workbench).unlinkable(model, PeopleLinks.MENTIONS, mentions);
        });
    }

    private MatchModel model() {
        return people.linkedBy()
                .orElseThrow(() -> new RunRefusedException(
                        "the model that the links were made by is not under models/; 'run nightly' links anew."));
    }
}
