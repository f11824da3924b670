package org.qingce.planted;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingce.cli.CommandRun;
import org.qingce.rules.Rule;
import org.qingce.rules.RuleCatalogue;
import org.qingce.rules.Subject;

/**
 * Into a county without errors a known number of faults of every rule is planted, each among people of its own; the night finds
 * exactly these. One wrong value may be several faults (a name that cannot be read is also missing, and a main item is): then each
 * counts once for its own rule, as the planting says. What the clean county has anyway (deaths not yet cancelled, events
 * reported late, people registered elsewhere) is counted first and taken off. Findings of linkage (ID11, ID12, LK01) are held to
 * the truth by its own tests.
 */
class PlantedFaultsTest {

    private static final int EACH = 2;

    @TempDir
    static Path folder;

    private static final Map<String, Integer> planted = new TreeMap<>();
    private static Map<String, Integer> before = Map.of();
    private static Map<String, Integer> after = Map.of();

    @BeforeAll
    static void plant() throws IOException, SQLException {
        Path county = folder.resolve("county");
        run("simulate", "--out", county.toString(), "--persons", "2300", "--seed", "7", "--errors", "0");
        Path night = county.resolve(Resident.NIGHT.toString());
        Path clean = night(night, "clean");
        before = findings(clean);
        var garden = new Garden(CountyExtracts.read(night), marked(clean));
        for (Planting planting : plantings()) {
            for (int one = 0; one < EACH; one++) {
                planting.plant().accept(garden);
            }
            planting.found().forEach((rule, found) -> planted.merge(rule, EACH * found, Integer::sum));
        }
        Path sown = folder.resolve("sown").resolve(Resident.NIGHT.toString());
        garden.extracts().write(sown, night);
        after = findings(night(sown, "sown-home"));
    }

    private static List<Planting> plantings() {
        var plantings = new ArrayList<>(RecordPlantings.all());
        plantings.addAll(FamilyPlantings.all());
        plantings.addAll(LifePlantings.all());
        return plantings;
    }

    private static Path night(Path extracts, String home) {
        Path register = folder.resolve(home);
        run(
                "run",
                "nightly",
                "--home",
                register.toString(),
                "--date",
                Resident.NIGHT.toString(),
                "--extracts",
                extracts.toString());
        return register.resolve("register.duckdb");
    }

    private static void run(String... arguments) {
        var made = CommandRun.of(arguments);
        assertThat(made.code()).as(made.said()).isZero();
    }

    private static Map<String, Integer> findings(Path register) throws SQLException {
        var counts = new TreeMap<String, Integer>();
        for (String rule : column(register, "select rule from finding where rule not in ('ID11', 'ID12', 'LK01')")) {
            counts.merge(rule, 1, Integer::sum);
        }
        return counts;
    }

    private static Set<String> marked(Path register) throws SQLException {
        return new HashSet<>(column(
                register,
                "select distinct person.id_number from finding join person_mention on mention_id = subject_id"
                        + " join person using (person_id) where finding.subject = 'mention' union select id_number from finding"
                        + " join person on person_id = subject_id where finding.subject = 'person'"));
    }

    private static List<String> column(Path register, String query) throws SQLException {
        var values = new ArrayList<String>();
        try (var connection = DriverManager.getConnection("jdbc:duckdb:" + register);
                var rows = connection.createStatement().executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    @Test
    void everyFaultPlantedIsFoundAndNothingElse() {
        var due = new TreeMap<>(before);
        planted.forEach((rule, count) -> due.merge(rule, count, Integer::sum));
        assertThat(after).isEqualTo(due);
    }

    /** Rules on divisions judge figures of hundreds of people, which no single record can spoil: DemographyTest tries the figures, examples the rules. */
    @Test
    void everyRuleOfTheCatalogueHasFaultsPlanted() {
        var rules = new TreeSet<String>();
        RuleCatalogue.load(Path.of("jobs/rules")).rules().stream()
                .filter(rule -> rule.enabled() && rule.subject() != Subject.DIVISION)
                .map(Rule::id)
                .forEach(rules::add);
        assertThat(planted.keySet()).isEqualTo(rules);
    }
}
