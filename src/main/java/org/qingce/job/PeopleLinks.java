package org.qingce.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.qingce.linkage.Linker;
import org.qingce.linkage.ModelStore;
import org.qingce.linkage.model.MatchModel;
import org.qingce.linkage.training.EstimateFile;
import org.qingce.linkage.training.Trained;
import org.qingce.linkage.training.Trainer;
import org.qingce.linkage.training.TrainingSettings;
import org.qingce.linkage.training.Wish;
import org.qingce.population.LinkFinding;
import org.qingce.population.quality.LinkQuality;
import org.qingce.workbench.Workbench;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Links the mentions of the register by the people model. The first run trains it; after that only the command {@code train} does. */
@Component
public class PeopleLinks {

    private static final Logger log = LoggerFactory.getLogger(PeopleLinks.class);

    /** The relation that the people model looks at. */
    public static final String MENTIONS = "mention";

    private final QingceSettings settings;
    private final WorkbenchSession session;
    private final DefinitionSession definitions;

    PeopleLinks(QingceSettings settings, WorkbenchSession session, DefinitionSession definitions) {
        this.settings = settings;
        this.session = session;
        this.definitions = definitions;
    }

    /** Brings the links up to the register as it stands. */
    Linker.Linked link(LocalDate businessDate) {
        Workbench workbench = session.workbench();
        Linker.createTables(workbench);
        Optional<MatchModel> known = current();
        MatchModel model = known.isPresent() ? known.get() : train(businessDate).model();
        store().load(workbench, model);
        log.info("linking by model {}", ModelStore.name(model));
        Linker.Linked linked = new Linker(workbench, model, MENTIONS).link();
        LinkFinding.record(workbench);
        return linked;
    }

    /** The trained model in force; empty before the first run. */
    public Optional<MatchModel> current() {
        return store().latest(definition().id());
    }

    /** The model that the links which stand were made by: not yet one that was trained since. Empty before the first run. */
    Optional<MatchModel> linkedBy() {
        return Linker.modelOf(session.workbench()).flatMap(store()::named);
    }

    /** Trains the model that {@code jobs/matching/people.yaml} defines on the register as it stands, and puts it in force. */
    public Trained train(LocalDate businessDate) {
        Workbench workbench = session.workbench();
        Linker.createTables(workbench);
        MatchModel definition = definition();
        MatchModel counted = current()
                .map(known -> definition.with(known.trained(), definition.thresholds()))
                .orElse(definition);
        Trained trained =
                new Trainer(workbench, TrainingSettings.USUAL, Wish.SAFE_LINKS, businessDate).train(counted, MENTIONS);
        store().save(workbench, trained.model());
        estimates().save(trained.model(), trained.report().estimate());
        return trained;
    }

    /** Brings the frequencies that weights rest on to a model. */
    void load(MatchModel model) {
        store().load(session.workbench(), model);
    }

    /** The model as {@code jobs/matching/people.yaml} defines it, not trained. */
    MatchModel definition() {
        return definitions.get().people();
    }

    /** Assesses how good the links of a run are; how many figures that makes. */
    long assess(long runId) {
        MatchModel model = linkedBy().orElseThrow(() -> new IllegalStateException("nothing was linked yet"));
        load(model);
        return new LinkQuality(session.workbench())
                .assess(runId, model, MENTIONS, estimates().of(model).orElse(null));
    }

    private ModelStore store() {
        return new ModelStore(models());
    }

    private EstimateFile estimates() {
        return new EstimateFile(models());
    }

    private Path models() {
        return settings.home().resolve("models");
    }
}
