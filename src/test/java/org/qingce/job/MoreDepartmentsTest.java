package org.qingce.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingce.simulate.MoreDepartments;

/** Two departments that came later go through a whole night by their definitions alone. */
class MoreDepartmentsTest {

    private static final Path SAMPLE = Path.of("sample-data");
    private static final String[] NIGHT = {
        "divisions.csv",
        "headcounts.csv",
        "police-resident-20260331.csv",
        "education-enrolment-20260331.csv",
        "social-security-20260331.tsv"
    };

    @TempDir
    static Path folder;

    @BeforeAll
    static void runTheNight() throws IOException {
        Path extracts = Files.createDirectory(folder.resolve("extracts"));
        for (String file : NIGHT) {
            Files.copy(SAMPLE.resolve("2026-03-31").resolve(file), extracts.resolve(file));
        }
        try (var application = SmallCounty.start(folder.resolve("home"))) {
            RunSummary run = application.getBean(Runs.class).start(LocalDate.of(2026, 3, 31), extracts, false);
            assertThat(run.isCompleted()).as(run.failure()).isTrue();
        }
    }

    private static long count(String query) throws SQLException {
        try (Connection register =
                        DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("home/register.duckdb"));
                var rows = register.createStatement().executeQuery("select count(*) from " + query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Test
    void theirFilesAreWhatTheSeedMakes(@TempDir Path again) throws IOException {
        MoreDepartments.make(SAMPLE.resolve("truth"), again, 1);
        for (int n = 3; n < NIGHT.length; n++) {
            assertThat(again.resolve(NIGHT[n]))
                    .hasSameBinaryContentAs(SAMPLE.resolve("2026-03-31").resolve(NIGHT[n]));
        }
    }

    @Test
    void everyRecordIsTakenIn() throws SQLException {
        assertThat(count("mention where source = 'education-enrolment'")).isEqualTo(MoreDepartments.PUPILS);
        assertThat(count("mention where source = 'social-security'")).isEqualTo(MoreDepartments.INSURED);
        assertThat(count("reject where source in ('education-enrolment', 'social-security')"))
                .isZero();
        assertThat(count("source_file where dropped_columns <> ''")).isZero();
        assertThat(count("mention where source = 'education-enrolment' and sex in ('1', '2') and ethnicity is not null"
                        + " and birth_date is not null and division is not null and phone is not null"))
                .isEqualTo(MoreDepartments.PUPILS);
    }

    @Test
    void theyAreLinkedToThePeopleOfTheRegisterEvenWithoutANumber() throws SQLException {
        for (String source : new String[] {"education-enrolment", "social-security"}) {
            String known = "mention m join person_mention l using (mention_id) where m.source = '" + source
                    + "' and exists (select 1 from person_mention o join mention p using (mention_id)"
                    + " where o.person_id = l.person_id and p.source = 'police-resident')";
            assertThat(count(known)).as(source).isEqualTo(count("mention where source = '" + source + "'"));
            assertThat(count(known + " and m.id_number is null")).as(source).isPositive();
        }
    }

    @Test
    void theRulesJudgeThem() throws SQLException {
        assertThat(count("finding where source = 'education-enrolment' and rule = 'ID07'"))
                .as("a birth date that the number does not bear out")
                .isPositive();
    }

    @Test
    void theyAddAPhoneWhereNobodyElseHasOneAndTakeNoBetterSourcesPlace() throws SQLException {
        String from = "person p join mention m on m.mention_id = p.%s_from where m.source = 'social-security'";
        assertThat(count(from.formatted("phone"))).isPositive();
        assertThat(count(from.formatted("name") + " and p.published")).isZero();
    }

    @Test
    void figuresAreMadeOfThem() throws SQLException {
        assertThat(count("metric where measure = 'conformity' and view = 'education-enrolment' and division = ''"
                        + " and denominator = " + MoreDepartments.PUPILS))
                .isOne();
    }
}
