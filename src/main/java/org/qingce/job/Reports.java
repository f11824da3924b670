package org.qingce.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.qingce.definition.Label;
import org.qingce.intake.reader.RejectReason;
import org.qingce.intake.source.SourceDefinition;
import org.qingce.measures.GapList;
import org.qingce.measures.MeasureCatalog;
import org.qingce.measures.MetricTable;
import org.qingce.population.LinkFinding;
import org.qingce.report.Headline;
import org.qingce.report.ReportWriter;
import org.qingce.report.RunInfo;
import org.qingce.report.Scope;
import org.qingce.report.Titles;
import org.springframework.stereotype.Component;

/** Writes reports of the register as it stands, and gives the figures to those who show them elsewhere. */
@Component
public class Reports {

    private final QingceSettings settings;
    private final WorkbenchSession session;
    private final DefinitionSession definitions;

    Reports(QingceSettings settings, WorkbenchSession session, DefinitionSession definitions) {
        this.settings = settings;
        this.session = session;
        this.definitions = definitions;
    }

    /**
     * Writes the report of a run in a language. The register holds what the latest completed run left, so that only its figures can
     * be written anew; of an earlier run there is what it wrote then.
     *
     * @return the files of the report; the page comes first
     * @throws RunRefusedException if the run has no report in that language
     */
    public List<Path> write(RunSummary run, boolean latest, Locale locale) {
        if (latest) {
            return write(run.runId(), run.businessDate(), started(run), locale, Scope.ALL);
        }
        Path page = settings.output(run.runId()).resolve(ReportWriter.pageName(locale));
        if (!Files.exists(page)) {
            throw new RunRefusedException("run " + run.runId() + " left no report " + page.getFileName()
                    + "; only the latest completed run can be reported on anew");
        }
        return List.of(page);
    }

    /**
     * Writes the report of the latest completed run on one division, into a folder of its own beside that on the whole.
     *
     * @param division code of a county or a township of the register
     * @return the files of the report; the page comes first
     * @throws RunRefusedException if the run is not the latest, or the register has no such county or township
     */
    public List<Path> write(RunSummary run, boolean latest, Locale locale, String division) {
        if (!latest) {
            throw new RunRefusedException("only the latest completed run can be reported on by division");
        } else if (!ReportWriter.reportable(session.workbench(), division)) {
            throw new RunRefusedException("the register has no county or township " + division);
        }
        return write(run.runId(), run.businessDate(), started(run), locale, new Scope(division));
    }

    List<Path> write(RunContext run, LocalDateTime started) {
        return write(run.runId(), run.businessDate(), started, Locale.CHINESE, Scope.ALL);
    }

    private List<Path> write(long runId, LocalDate date, LocalDateTime started, Locale locale, Scope scope) {
        var info = new RunInfo(Long.toString(runId), date, started, now(), Version.OF_PRODUCT);
        return new ReportWriter(session.workbench(), definitions.get().measures(), titles(), settings.fonts())
                .write(info, locale, scope, settings.output(runId).resolve(scope.code()));
    }

    /** The headline figures of the register as it stands. */
    public List<Headline> headlines() {
        return Headline.all(
                MetricTable.read(session.workbench()), definitions.get().measures());
    }

    /** The measures and targets in force. */
    public MeasureCatalog measures() {
        return definitions.get().measures();
    }

    /** The lists behind the figures of a run. */
    public GapList lists(RunSummary run) {
        return new GapList(session.workbench(), run.businessDate());
    }

    Titles titles() {
        Map<String, Label> rules = new LinkedHashMap<>();
        definitions.get().rules().rules().forEach(rule -> rules.put(rule.id(), rule.title()));
        for (LinkFinding finding : LinkFinding.values()) {
            rules.put(finding.name(), finding.title());
        }
        definitions.get().people().constraints().forEach(constraint -> rules.put(constraint.id(), constraint.title()));
        Map<String, Label> sources = new LinkedHashMap<>();
        for (SourceDefinition source : definitions.get().sources().sources()) {
            sources.put(source.id(), joined(source.department(), source.title()));
        }
        Map<String, Label> reasons = new LinkedHashMap<>();
        for (RejectReason reason : RejectReason.values()) {
            reasons.put(
                    reason.name().toLowerCase(Locale.ROOT),
                    new Label(reason.in(Locale.CHINESE), reason.in(Locale.ENGLISH)));
        }
        return new Titles(rules, sources, reasons);
    }

    private static Label joined(Label department, Label title) {
        return new Label(department.zh() + "·" + title.zh(), department.en() + ": " + title.en());
    }

    private static LocalDateTime started(RunSummary run) {
        return run.started() == null ? now() : run.started();
    }

    private static LocalDateTime now() {
        return LocalDateTime.now(ZoneId.systemDefault());
    }
}
