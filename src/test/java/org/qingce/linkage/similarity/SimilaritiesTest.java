package org.qingce.linkage.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingce.reference.TabbedResource;
import org.qingce.workbench.SqlFunction;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.Workbench;
import org.qingce.workbench.WorkbenchSettings;

class SimilaritiesTest {

    static List<Similarity> all() {
        return Similarities.all();
    }

    @Test
    void anUnknownNameIsAnsweredWithTheKnownOnes() {
        assertThatThrownBy(() -> Similarities.named("soundex"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("soundex", "jaro-winkler", "chinese-name");
    }

    @ParameterizedTest
    @MethodSource("all")
    void everySimilarityIsFoundByItsName(Similarity similarity) {
        assertThat(Similarities.named(similarity.name())).isSameAs(similarity);
        assertThat(similarity.function()).matches("qc_sim_[a-z_]+");
    }

    @ParameterizedTest
    @MethodSource("all")
    void gradesFallFromOneToTheNext(Similarity similarity) {
        List<Integer> grades = new ArrayList<>(similarity.grades().values());
        for (int i = 1; i < grades.size(); i++) {
            assertThat(grades.get(i)).isLessThan(grades.get(i - 1)).isPositive();
        }
        assertThat(similarity.grades().isEmpty() ? 100 : grades.get(0)).isEqualTo(100);
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyGradeHasATitleInBothLanguages(Similarity similarity) {
        assertThat(similarity.title().zh()).isNotBlank();
        assertThat(similarity.title().en()).isNotBlank();
        for (String grade : similarity.grades().keySet()) {
            assertThat(similarity.title(grade).zh()).as(grade).isNotBlank();
            assertThat(similarity.title(grade).en()).as(grade).isNotBlank();
        }
    }

    @Test
    void thereIsNoTitleWithoutAGrade() {
        for (var row : TabbedResource.rows(Similarities.class, "titles.tsv")) {
            Similarity similarity = Similarities.named(row.get("similarity"));
            assertThat(row.get("grade").isEmpty() || similarity.grades().containsKey(row.get("grade")))
                    .as("%s", row)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"date, swapped, 95", "date, 80, 80", "jaro-winkler, 100, 100", "jaro-winkler, 1, 1"})
    void aLevelIsAGradeOrANumber(String similarity, String level, int floor) {
        assertThat(Similarities.named(similarity).floor(level)).isEqualTo(floor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"same", "0", "101", "-1", "9.5", ""})
    void anythingElseIsNoLevel(String level) {
        assertThatThrownBy(() -> Similarities.named("date").floor(level))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("date", "\"" + level + "\"", "swapped", "near-year");
    }

    @Test
    void noFunctionIsOfferedTwice() {
        assertThat(Similarities.functions()).extracting(SqlFunction::name).doesNotHaveDuplicates();
    }

    @Test
    void sqlCallsThemAll(@TempDir Path folder) {
        var settings = new WorkbenchSettings("256MB", 1, folder);
        try (Workbench workbench =
                Workbench.open(folder.resolve("register.duckdb"), settings, Similarities.functions())) {
            for (Similarity similarity : Similarities.all()) {
                assertThat(called(workbench, similarity, "'7'")).isEqualTo("100");
                assertThat(called(workbench, similarity, "null")).isEqualTo("null");
            }
        }
    }

    private static String called(Workbench workbench, Similarity similarity, String right) {
        String query = "select " + similarity.function() + "('7', " + right + ") as n;";
        return workbench
                .list(SqlScript.parse("test", query), Map.of(), row -> String.valueOf(row.text("n")))
                .get(0);
    }
}
