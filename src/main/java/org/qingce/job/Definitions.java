package org.qingce.job;

import java.nio.file.Path;
import org.qingce.definition.DefinitionFiles;
import org.qingce.intake.ArrivalSettings;
import org.qingce.intake.source.SourceCatalogue;
import org.qingce.linkage.model.MatchModel;
import org.qingce.linkage.model.MatchModels;
import org.qingce.measures.MeasureCatalog;
import org.qingce.measures.reconciliation.ReconciliationCatalog;
import org.qingce.measures.trend.TrendSettings;
import org.qingce.population.Survivorship;
import org.qingce.publish.gate.Limits;
import org.qingce.rules.RuleCatalogue;

/**
 * Everything that the files under {@code jobs/} say, checked.
 *
 * @param sources the sources
 * @param arrivals what intake needs beside them
 * @param rules the rules
 * @param survivorship whom to believe for which field
 * @param people which mentions are one person, as defined, not trained
 * @param measures the measures and targets
 * @param reconciliation which sources should know of a birth, a death, a marriage
 * @param trend what figures are compared with, and when a change is an alert
 * @param limits beyond which a state waits instead of being published
 */
record Definitions(
        SourceCatalogue sources,
        ArrivalSettings arrivals,
        RuleCatalogue rules,
        Survivorship survivorship,
        MatchModel people,
        MeasureCatalog measures,
        ReconciliationCatalog reconciliation,
        TrendSettings trend,
        Limits limits) {

    /**
     * Reads all definitions.
     *
     * @throws org.qingce.definition.DefinitionException naming file, line and reason, if one of them is wrong
     */
    static Definitions load(QingceSettings settings) {
        Path jobs = settings.jobs();
        SourceCatalogue sources = SourceCatalogue.load(settings.sourceDefinitions());
        MeasureCatalog measures = MeasureCatalog.read(jobs);
        return new Definitions(
                sources,
                DefinitionFiles.read(jobs.resolve("nightly.yaml"), ArrivalSettings.class)
                        .value(),
                RuleCatalogue.load(jobs.resolve("rules")),
                Survivorship.read(jobs.resolve("survivorship.yaml"), sources.ids()),
                MatchModels.read(jobs.resolve("matching").resolve("people.yaml")),
                measures,
                ReconciliationCatalog.read(jobs.resolve("reconciliation.yaml"), sources.ids()),
                TrendSettings.read(jobs.resolve("trend.yaml")),
                Limits.read(jobs.resolve("publish.yaml"), measures));
    }
}
