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
            .layer("job")
            .definedBy("org.qingce.job..")
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
            .whereLayer("job")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("dedupe")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("report")
            .mayOnlyBeAccessedByLayers("job", "cli")
            .whereLayer("verification")
            .mayOnlyBeAccessedByLayers("report", "job", "cli")
            .whereLayer("population")
            .mayOnlyBeAccessedByLayers("verification", "job", "report", "cli")
            .whereLayer("simulate")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("measures")
            .mayOnlyBeAccessedByLayers("verification", "report", "job", "cli")
            .whereLayer("linkage")
            .mayOnlyBeAccessedByLayers("population", "verification", "job", "dedupe", "cli")
            .whereLayer("rules")
            .mayOnlyBeAccessedByLayers("verification", "report", "job", "cli")
            .whereLayer("intake")
            .mayOnlyBeAccessedByLayers("verification", "report", "job", "dedupe", "cli")
            .withOptionalLayers(true);

    @ArchTest
    static final ArchRule packagesFormNoCycle =
            slices().matching("org.qingce.(*)..").should().beFreeOfCycles();
}
