package org.qingce.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.qingce.intake.Archive;
import org.qingce.intake.ArrivalException;
import org.qingce.intake.ArrivalRegister;
import org.qingce.intake.Arrivals;
import org.qingce.intake.ExtractLoader;
import org.qingce.intake.FilePart;
import org.qingce.intake.RegisterListStore;
import org.qingce.intake.RegisterLists;
import org.qingce.intake.RejectFiles;
import org.qingce.intake.StagingArea;
import org.qingce.linkage.Linker;
import org.qingce.measures.Measures;
import org.qingce.measures.consistency.Consistency;
import org.qingce.measures.demography.Demography;
import org.qingce.measures.estimate.CoverageEstimates;
import org.qingce.measures.reconciliation.Reconciliation;
import org.qingce.measures.trend.Trend;
import org.qingce.population.Persons;
import org.qingce.population.number.Numbering;
import org.qingce.population.number.PersonNumbers;
import org.qingce.population.relation.Relations;
import org.qingce.publish.Changes;
import org.qingce.publish.Order;
import org.qingce.publish.PublishedRun;
import org.qingce.rules.RuleCatalogue;
import org.qingce.rules.RuleEngine;
import org.qingce.rules.Subject;
import org.qingce.verification.finding.CaseBook;
import org.qingce.verification.notice.Separations;
import org.qingce.verification.sample.Accuracy;
import org.springframework.stereotype.Component;

/** What the steps of the nightly job do, in the order in which they do it; intake itself stands between the first two lists. */
@Component
class NightlyStages {

    private final QingceSettings settings;
    private final WorkbenchSession session;
    private final DefinitionSession definitions;
    private final PeopleLinks people;
    private final Reports reports;
    private final Publishing publishing;

    NightlyStages(
            QingceSettings settings,
            WorkbenchSession session,
            DefinitionSession definitions,
            PeopleLinks people,
            Reports reports,
            Publishing publishing) {
        this.settings = settings;
        this.session = session;
        this.definitions = definitions;
        this.people = people;
        this.reports = reports;
        this.publishing = publishing;
    }

    /** The stages before the files are read. */
    List<Stage> beforeIntake() {
        return List.of(new Stage("arrivals", this::arrivals), new Stage("lists", this::lists));
    }

    /** The stages after the files were read. */
    List<Stage> afterIntake() {
        return List.of(
                new Stage("load", this::load),
                new Stage("judge", this::judge),
                new Stage("link", this::link),
                new Stage("identify", this::identify),
                new Stage("persons", this::persons),
                new Stage("relate", this::relate),
                new Stage("cross-check", this::crossCheck),
                new Stage("demography", this::demography),
                new Stage("follow", this::follow),
                new Stage("separate", this::separate),
                new Stage("assess", this::assess),
                new Stage("measure", this::measure),
                new Stage("reconcile", this::reconcile),
                new Stage("trend", this::trend),
                new Stage("report", this::report),
                new Stage("publish", this::publish));
    }

    /** All definitions are read first: a wrong one stops the run before any data is touched. */
    private Stage.Rows arrivals(RunContext run) {
        Definitions checked = definitions.get();
        var arrivals = new Arrivals(checked.sources(), checked.arrivals(), settings.threads());
        Arrivals.Folder folder = arrivals.look(run.extracts());
        register().note(run.runId(), folder);
        long taken = register().parts(run.runId()).stream()
                .map(FilePart::arrival)
                .distinct()
                .count();
        return new Stage.Rows(folder.files().size(), taken);
    }

    private Stage.Rows lists(RunContext run) {
        var store = new RegisterListStore(session.workbench());
        var lists = new RegisterLists();
        Path divisions = run.extracts().resolve(definitions.get().arrivals().divisions());
        Path headcounts = run.extracts().resolve(definitions.get().arrivals().headcounts());
        if (Files.exists(divisions)) {
            store.replaceDivisions(lists.divisions(divisions));
        }
        if (Files.exists(headcounts)) {
            store.replaceHeadcounts(lists.headcounts(headcounts));
        }
        int known = store.divisions().size();
        if (known == 0) {
            throw new ArrivalException(List.of("no division list: put " + divisions.getFileName()
                    + " with the headings code,name into " + run.extracts() + " and restart the run"));
        }
        return new Stage.Rows(known, known);
    }

    private Stage.Rows load(RunContext run) {
        var staging = new StagingArea(settings.staging(run.runId()));
        var loader = new ExtractLoader(session.workbench(), definitions.get().sources(), staging);
        List<FilePart> parts = register().parts(run.runId());
        ExtractLoader.Loaded loaded = loader.load(run.runId(), run.businessDate(), parts);
        new RejectFiles(session.workbench(), definitions.get().sources())
                .write(parts, settings.output(run.runId()).resolve("rejects"));
        staging.clear();
        return new Stage.Rows(loaded.records(), loaded.mentions());
    }

    private Stage.Rows judge(RunContext run) {
        return judge(run, List.of(Subject.MENTION));
    }

    private Stage.Rows judge(RunContext run, List<Subject> subjects) {
        RuleCatalogue rules = definitions.get().rules();
        long judged = 0;
        long findings = 0;
        for (Subject subject : subjects) {
            Map<String, Long> counts = RuleEngine.judge(session.workbench(), rules, subject, run.businessDate());
            judged += counts.size();
            findings += counts.values().stream().mapToLong(Long::longValue).sum();
        }
        return new Stage.Rows(judged, findings);
    }

    private Stage.Rows link(RunContext run) {
        Linker.Linked linked = people.link(run.businessDate());
        return new Stage.Rows(linked.arrived() + linked.gone(), linked.edges());
    }

    private Stage.Rows identify(RunContext run) {
        Numbering numbering = PersonNumbers.assign(session.workbench(), run.runId(), run.businessDate());
        return new Stage.Rows(numbering.changes(), numbering.persons());
    }

    private Stage.Rows persons(RunContext run) {
        long persons = Persons.build(session.workbench(), definitions.get().survivorship());
        return new Stage.Rows(persons, persons);
    }

    private Stage.Rows relate(RunContext run) {
        long relations = Relations.build(session.workbench());
        return new Stage.Rows(relations, relations);
    }

    private Stage.Rows crossCheck(RunContext run) {
        return judge(run, Subject.OF_PERSONS);
    }

    /** Figures of the population by division, and what the rules say of them. */
    private Stage.Rows demography(RunContext run) {
        new Demography(session.workbench()).compute(run.businessDate());
        new CoverageEstimates(session.workbench(), definitions.get().measures().share("coverage")).compute();
        Map<String, Long> counts =
                RuleEngine.judge(session.workbench(), definitions.get().rules(), Subject.DIVISION, run.businessDate());
        return new Stage.Rows(
                counts.size(),
                counts.values().stream().mapToLong(Long::longValue).sum());
    }

    private Stage.Rows follow(RunContext run) {
        CaseBook.Followed followed = new CaseBook(session.workbench()).follow(run.runId(), run.businessDate());
        return new Stage.Rows(followed.findings(), followed.cases());
    }

    private Stage.Rows assess(RunContext run) {
        return new Stage.Rows(0, people.assess(run.runId()));
    }

    private Stage.Rows measure(RunContext run) {
        new Measures(session.workbench(), definitions.get().measures()).compute(run.businessDate());
        new Consistency(session.workbench()).compute();
        new Accuracy(session.workbench(), definitions.get().measures().share("accuracy")).compute();
        return new Stage.Rows(0, 0);
    }

    private Stage.Rows separate(RunContext run) {
        long separated = new Separations(session.workbench()).follow(run.runId(), run.businessDate());
        return new Stage.Rows(0, separated);
    }

    private Stage.Rows reconcile(RunContext run) {
        long cases =
                new Reconciliation(session.workbench(), definitions.get().reconciliation()).compute(run.businessDate());
        return new Stage.Rows(0, cases);
    }

    private Stage.Rows trend(RunContext run) {
        Definitions checked = definitions.get();
        long alerts = new Trend(session.workbench(), checked.measures(), checked.trend())
                .record(run.runId(), run.businessDate());
        return new Stage.Rows(0, alerts);
    }

    private Stage.Rows report(RunContext run) {
        List<Path> files = reports.write(run, run.started());
        return new Stage.Rows(0, files.size());
    }

    /** A state that waits at the gate is no failure of the run. */
    private Stage.Rows publish(RunContext run) {
        Changes changes = publishing
                .publish(session.workbench(), new PublishedRun(run.runId(), run.businessDate()), Order.USUAL)
                .changes();
        return new Stage.Rows(changes.persons(), changes.rows());
    }

    private ArrivalRegister register() {
        return new ArrivalRegister(session.workbench(), new Archive(settings.archive()));
    }
}
