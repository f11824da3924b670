package org.qingce;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The floors of the house: a room uses what lies below it, never what lies beside or above. */
@AnalyzeClasses(packages = "org.qingce", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule roomsUseOnlyWhatLiesBelowThem = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("cli")
            .definedBy("org.qingce.cli..")
            .layer("operation")
            .definedBy("org.qingce.operation..")
            .layer("job")
            .definedBy("org.qingce.job..")
            .layer("publish")
            .definedBy("org.qingce.publish..")
            .layer("dedupe")
            .definedBy("org.qingce.dedupe..")
            .layer("report")
            .definedBy("org.qingce.report..")
            .layer("verification")
            .definedBy("org.qingce.verification..")
            .layer("population")
            .definedBy("org.qingce.population..")
            .layer("measures")
            .definedBy("org.qingce.measures..")
            .layer("linkage")
            .definedBy("org.qingce.linkage..")
            .layer("rules")
            .definedBy("org.qingce.rules..")
            .layer("intake")
            .definedBy("org.qingce.intake..")
            .layer("simulate")
            .definedBy("org.qingce.simulate..")
            .layer("standard")
            .definedBy("org.qingce.standard..")
            .layer("identity")
            .definedBy("org.qingce.identity..")
            .layer("workbench")
            .definedBy("org.qingce.workbench..")
            .layer("spreadsheet")
            .definedBy("org.qingce.spreadsheet..")
            .layer("audit")
            .definedBy("org.qingce.audit..")
            .layer("encryption")
            .definedBy("org.qingce.encryption..")
            .layer("definition")
            .definedBy("org.qingce.definition..")
            .layer("form")
            .definedBy("org.qingce.form..")
            .layer("statistics")
            .definedBy("org.qingce.statistics..")
            .layer("reference")
            .definedBy("org.qingce.reference..")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("operation")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("job")
            .mayOnlyBeAccessedByLayers("operation", "cli")
            .whereLayer("publish")
            .mayOnlyBeAccessedByLayers("job", "operation", "cli")
            .whereLayer("dedupe")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("report")
            .mayOnlyBeAccessedByLayers("job", "operation", "cli")
            .whereLayer("verification")
            .mayOnlyBeAccessedByLayers("report", "job", "operation", "cli")
            .whereLayer("population")
            .mayOnlyBeAccessedByLayers("verification", "job", "operation", "report", "cli")
            .whereLayer("simulate")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("measures")
            .mayOnlyBeAccessedByLayers("publish", "verification", "report", "job", "operation", "cli")
            .whereLayer("linkage")
            .mayOnlyBeAccessedByLayers("population", "verification", "job", "operation", "dedupe", "cli")
            .whereLayer("rules")
            .mayOnlyBeAccessedByLayers("verification", "report", "job", "operation", "cli")
            .whereLayer("intake")
            .mayOnlyBeAccessedByLayers("verification", "report", "job", "operation", "dedupe", "cli")
            .whereLayer("spreadsheet")
            .mayOnlyBeAccessedByLayers("intake", "form", "population", "report", "dedupe", "cli")
            .withOptionalLayers(true);

    @ArchTest
    static final ArchRule packagesFormNoCycle =
            slices().matching("org.qingce.(*)..").should().beFreeOfCycles();
}
