package org.qingce.measures.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingce.measures.reconciliation.VitalKind.BIRTH;
import static org.qingce.measures.reconciliation.VitalKind.DEATH;
import static org.qingce.measures.reconciliation.VitalKind.DIVORCE;
import static org.qingce.measures.reconciliation.VitalKind.MARRIAGE;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReconciliationTest {

    private static final String POLICE = "police-resident";
    private static final String POPULATION = "population";

    @TempDir
    Path folder;

    private Office office;

    @BeforeEach
    void open() {
        office = new Office(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void child(long number) {
        office.person(number, "name, sex", "'韦美', '2'");
    }

    @Test
    void aBirthThatAllThreeKnowAlikeIsMatchedAndOneThatPoliceLackIsMissingThere() {
        child(1);
        child(2);
        for (String source : new String[] {POLICE, POPULATION}) {
            office.says(source, 1, "name, sex, birth_date", "'韦美', '2', '2026-03-05'");
        }
        office.certifiesBirth(1, "name, sex, birth_date", "'韦美', '2', '2026-03-05'");
        office.certifiesBirth(2, "name, sex, birth_date", "'韦力', '1', '2026-03-09'");
        office.says(POPULATION, 2, "name, sex, birth_date", "'韦力', '1', '2026-03-09'");
        assertThat(office.reconcile().cases(BIRTH))
                .isEqualTo(Map.of(
                        "2026-03 1", "health-birth police-resident population//",
                        "2026-03 2", "health-birth population/police-resident/"));
        var row = office.month(BIRTH, "2026-03").get(0);
        assertThat(row.cases()).isEqualTo(2);
        assertThat(row.matched()).isEqualTo(1);
        assertThat(row.sources().get(POLICE)).isEqualTo(new MonthRow.Known(1, 0));
        assertThat(row.name()).isEqualTo("甲镇");
    }

    @Test
    void aBirthCountsInTheMonthThatTheMostTrustedSourceGivesAndTheOtherDiffers() {
        child(1);
        office.certifiesBirth(1, "name, sex, birth_date", "'韦美', '2', '2026-02-28'");
        office.says(POLICE, 1, "name, sex, birth_date", "'韦美', '1', '2026-03-01'");
        assertThat(office.reconcile().cases(BIRTH))
                .isEqualTo(Map.of("2026-02 1", "health-birth police-resident/population/sex birth_date"));
        var question = new Reconciled.Question(BIRTH, YearMonth.of(2026, 2), "451324");
        var row = new Reconciled(office.workbench()).unmatched(question, "").get(0);
        assertThat(row.differences())
                .contains(
                        new CaseRow.Difference("birth_date", "health-birth", "2026-02-28"),
                        new CaseRow.Difference("birth_date", POLICE, "2026-03-01"));
        assertThat(office.month(BIRTH, "2026-02").get(0).sources().get("health-birth"))
                .as("the others are held against the first")
                .isEqualTo(new MonthRow.Known(1, 0));
    }

    @Test
    void aNameThatStandsInForANewbornsIsNotCompared() {
        child(1);
        office.certifiesBirth(1, "name, name_raw, birth_date", "'韦之女', '韦之女', '2026-03-01'");
        office.says(POLICE, 1, "name, birth_date", "'韦美', '2026-03-01'");
        office.workbench()
                .run(org.qingce.workbench.SqlScript.parse(
                        "test", "update mention set name_sound = null where source = 'health-birth';"));
        assertThat(office.reconcile().cases(BIRTH).values()).allMatch(said -> said.endsWith("population/"));
    }

    @Test
    void aBirthBeforeTheMonthsComparedIsNoCaseEvenWhereOneSourceGivesALaterDay() {
        child(1);
        office.certifiesBirth(1, "name, birth_date", "'韦美', '2025-03-31'");
        office.says(POLICE, 1, "name, birth_date", "'韦美', '2025-04-01'");
        assertThat(office.reconcile().cases(BIRTH)).isEmpty();
    }

    @Test
    void aCancelledRegistrationKnowsOfADeathButIsNoDeathByItself() {
        child(1);
        child(2);
        office.says("health-death", 1, "name, death_date", "'韦美', '2026-01-05'");
        office.says(POLICE, 1, "name, cancel_date", "'韦美', '2026-02-01'");
        office.says(POLICE, 2, "name, cancel_date", "'韦力', '2026-02-01'");
        office.says(POPULATION, 1, "name, birth_date", "'韦美', '1950-01-01'");
        assertThat(office.reconcile().cases(DEATH))
                .isEqualTo(Map.of("2026-01 1", "health-death police-resident/civil-death population/"));
    }

    @Test
    void deathsOnDifferentDaysDiffer() {
        child(1);
        office.says("health-death", 1, "name, death_date", "'韦美', '2026-01-05'");
        office.says("civil-death", 1, "name, death_date", "'韦美', '2026-01-06'");
        assertThat(office.reconcile().cases(DEATH).get("2026-01 1")).endsWith("/death_date");
    }

    private void couple() {
        office.person(1, "name, sex", "'王', '1'").person(2, "name, sex", "'李', '2'");
    }

    @Test
    void aMarriageIsMatchedByStatusAndDayOfBothParties() {
        couple();
        office.registers("marriage", 1, 2, "2026-02-14");
        for (String source : new String[] {POLICE, POPULATION}) {
            office.says(source, 1, "marital_status, marital_change_date", "'21', '2026-02-14'");
            office.says(source, 2, "marital_status, marital_change_date", "'21', '2026-02-14'");
        }
        assertThat(office.reconcile().cases(MARRIAGE))
                .isEqualTo(Map.of("2026-02 1+2", "civil-marriage police-resident population//"));
    }

    @Test
    void aSourceThatKnowsOnlyOnePartyAsMarriedDiffersAndOneThatKnowsNeitherMissesIt() {
        couple();
        office.registers("marriage", 1, 2, "2026-02-14");
        office.says(POLICE, 1, "marital_status, marital_change_date", "'21', '2026-02-15'");
        office.says(POLICE, 2, "marital_status", "'10'");
        office.says(POPULATION, 1, "marital_status", "'10'");
        office.says(POPULATION, 2, "marital_status", "'10'");
        assertThat(office.reconcile().cases(MARRIAGE))
                .isEqualTo(Map.of(
                        "2026-02 1+2", "civil-marriage police-resident/population/marital_status marital_change_date"));
    }

    @Test
    void theDayOfAFirstMarriageSaysNothingOfALaterOne() {
        couple();
        office.registers("marriage", 1, 2, "2026-02-14");
        office.says(POLICE, 1, "marital_status, marital_change_date", "'22', '2026-02-14'");
        office.says(POPULATION, 1, "marital_status, marital_change_date", "'22', '1999-01-01'");
        assertThat(office.reconcile().cases(MARRIAGE).values())
                .containsExactly("civil-marriage police-resident population//");
    }

    @Test
    void aMarriageThatOnlyTheHouseholdRegisterKnowsIsOneCaseOfBoth() {
        couple();
        office.saysWithSpouse(POLICE, 1, 2, "marital_status, marital_change_date", "'21', '2026-02-14'");
        office.saysWithSpouse(POLICE, 2, 1, "marital_status, marital_change_date", "'21', '2026-02-14'");
        assertThat(office.reconcile().cases(MARRIAGE))
                .isEqualTo(Map.of("2026-02 1+2", "police-resident/civil-marriage population/"));
    }

    @Test
    void aCoupleThatWasDivorcedAndOfWhomOneMarriedAgainIsKnownDivorced() {
        couple();
        office.registers("divorce", 1, 2, "2026-01-14");
        office.says(POLICE, 1, "marital_status, marital_change_date", "'40', '2026-01-14'");
        office.says(POLICE, 2, "marital_status, marital_change_date", "'22', '2026-03-01'");
        assertThat(office.reconcile().cases(DIVORCE))
                .isEqualTo(Map.of("2026-01 1+2", "civil-marriage police-resident/population/"));
        assertThat(office.cases(MARRIAGE))
                .as("of the new marriage nobody else knows")
                .isEqualTo(Map.of("2026-03 2", "police-resident/civil-marriage population/"));
    }

    @Test
    void comparingTwiceLeavesTheSame() {
        child(1);
        office.certifiesBirth(1, "name, birth_date", "'韦美', '2026-03-31'");
        var once = office.reconcile().cases(BIRTH);
        assertThat(office.reconcile().cases(BIRTH)).isEqualTo(once);
        assertThat(office.month(BIRTH, "2026-03")).hasSize(1);
    }

    @Test
    void theListNamesThoseThatASourceMisses() {
        child(1);
        child(2);
        office.certifiesBirth(1, "name, birth_date", "'韦美', '2026-03-31'");
        office.says(POLICE, 2, "name, birth_date", "'韦力', '2026-03-30'");
        office.reconcile();
        var question = new Reconciled.Question(BIRTH, YearMonth.of(2026, 3), "451324100");
        assertThat(new Reconciled(office.workbench()).unmatched(question, "health-birth"))
                .singleElement()
                .satisfies(row -> assertThat(row.person().personId()).isEqualTo(2));
    }
}
