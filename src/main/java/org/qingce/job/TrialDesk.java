package org.qingce.job;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.qingce.linkage.similarity.Similarities;
import org.qingce.measures.MeasureCatalog;
import org.qingce.measures.MeasureTrial;
import org.qingce.measures.TriedMeasure;
import org.qingce.rules.RuleCatalogue;
import org.qingce.rules.RuleTrial;
import org.qingce.rules.TriedRule;
import org.qingce.workbench.ConditionCheck;
import org.qingce.workbench.Workbench;
import org.qingce.workbench.WorkbenchException;
import org.springframework.stereotype.Component;

/**
 * Tries rules and measures on the register as the latest run left it, and leaves the register as it is. Runs are kept out of the home
 * meanwhile.
 */
@Component
public class TrialDesk {

    private final QingceSettings settings;
    private final Runs runs;
    private final DefinitionSession definitions;
    private final RunDoor door;

    TrialDesk(QingceSettings settings, Runs runs, DefinitionSession definitions, RunDoor door) {
        this.settings = settings;
        this.runs = runs;
        this.definitions = definitions;
        this.door = door;
    }

    /**
     * What a trial found.
     *
     * @param run the run that left the register as it is
     * @param unfinished a later run that did not reach its end and may have left its traces in the register
     * @param found one by one
     * @param took how long it took
     */
    public record Trial<T>(RunSummary run, Optional<RunSummary> unfinished, List<T> found, Duration took) {}

    /**
     * Judges by rules that need not be in force, in the order of their ids.
     *
     * @param run the run to judge after; null for the latest that ended well, and no other can be given
     * @param examples how many findings of each are shown at the most
     * @throws RunRefusedException if another run is asked for, or none has ended well yet
     * @throws RunHeldException if another process is at work in the home
     */
    public Trial<TriedRule> rules(RuleCatalogue tried, @Nullable Long run, int examples) {
        return beside(run, (workbench, latest) -> {
            var trial = new RuleTrial(
                    workbench, latest.businessDate(), definitions.get().rules());
            return tried.rules().stream()
                    .map(rule -> trial.judge(rule, examples))
                    .toList();
        });
    }

    /**
     * Makes the figures of measures that need not be in force, in the order of their file.
     *
     * @param run as in {@link #rules}
     * @param division code of the division to show with those below it; {@code ''} for the whole register with its townships
     * @param most entries of the list behind a figure at the most
     * @throws RunRefusedException as {@link #rules}, or if the register has no such division or a condition fails on one of its values
     * @throws RunHeldException if another process is at work in the home
     */
    public Trial<TriedMeasure> measures(MeasureCatalog tried, @Nullable Long run, String division, long most) {
        return beside(run, (workbench, latest) -> {
            var trial = new MeasureTrial(
                    workbench, latest.businessDate(), definitions.get().measures());
            if (!trial.knows(division)) {
                throw new RunRefusedException("the register has no division " + division
                        + "; give a code of its division list, of 2, 4, 6, 9 or 12 digits.");
            }
            try {
                return trial.measure(tried, division, most);
            } catch (WorkbenchException e) {
                throw new RunRefusedException(
                        "these measures compile, but fail on the register: " + ConditionCheck.failure(e));
            }
        });
    }

    private <T> Trial<T> beside(@Nullable Long asked, BiFunction<Workbench, RunSummary, List<T>> work) {
        RunSummary latest = runs.latestCompleted();
        if (asked != null && asked != latest.runId()) {
            throw new RunRefusedException("the register stands as run " + latest.runId() + " of "
                    + latest.businessDate() + " left it; of run " + asked
                    + " it holds nothing to try on. Leave --run out,"
                    + " or give " + latest.runId() + ".");
        }
        try (RunDoor.Inside inside = door.enter("a trial");
                Workbench workbench =
                        Workbench.beside(settings.register(), settings.workbench(), Similarities.functions())) {
            long start = System.nanoTime();
            List<T> found = work.apply(workbench, latest);
            return new Trial<>(latest, runs.unfinished(), found, Duration.ofNanos(System.nanoTime() - start));
        }
    }
}
