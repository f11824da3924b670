package org.qingce.verification.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingce.form.FilledRow;
import org.qingce.handout.HandOutFolder;
import org.qingce.measures.Sql;
import org.qingce.population.correction.Correction;
import org.qingce.population.correction.Corrections;
import org.qingce.verification.answer.AnswerOutcome;
import org.qingce.workbench.Workbench;

/** What clerks write into the forms of a sample, and what becomes of it. */
class SampleAnswersTest {

    private static final Map<String, String> ALL_RIGHT = Map.of("result", "全部正确");

    @TempDir
    Path folder;

    private Workbench workbench;
    private Path form;

    @BeforeEach
    void draw() throws IOException {
        workbench = SampledCounty.of(folder, 800);
        var sample = SampledCounty.draw(workbench, SampledCounty.townships(5, 3));
        form = new SampleForms(workbench)
                .write(sample, HandOutFolder.plain(folder.resolve("out")))
                .get(0);
    }

    @AfterEach
    void close() {
        workbench.close();
    }

    /** Fills in the first row alone. */
    private AnswerOutcome first(Map<String, String> answer) {
        String first = SampledCounty.read(form).get(0).reference();
        return SampledCounty.take(
                workbench,
                SampledCounty.filledIn(
                        form, row -> String.valueOf(row.reference()).equals(first) ? answer : Map.of()));
    }

    private long firstPerson() {
        return Long.parseLong(
                String.valueOf(SampledCounty.read(form).get(0).reference()).split(":", -1)[2]);
    }

    private List<String> states() {
        return Sql.texts(
                workbench,
                "select concat(state, ' ', coalesce(wrong_items, '')) as x from sample_member where state <> 'open'");
    }

    @Test
    void rightWrongAndNotContactedAreTaken() {
        var rows = SampledCounty.read(form).stream().map(FilledRow::reference).toList();
        var outcome = SampledCounty.take(workbench, SampledCounty.filledIn(form, row -> switch (rows.indexOf(
                row.reference())) {
            case 0 -> ALL_RIGHT;
            case 1 -> Map.of("result", "未联系上");
            case 2 -> Map.of("result", "有错误", "name_verdict", "错", "birth_date_verdict", "错");
            default -> Map.of();
        }));
        assertThat(outcome.accepted()).isEqualTo(3);
        assertThat(outcome.empty()).isEqualTo(2);
        assertThat(states()).containsExactlyInAnyOrder("right ", "not-contacted ", "wrong name birth_date");
    }

    @Test
    void whatIsRightInsteadBecomesACorrection() {
        first(Map.of(
                "result", "有错误", "birth_date_verdict", "错", "birth_date_correct", "1987年6月5日", "sex_verdict", "对"));
        var corrections = new Corrections(workbench);
        corrections.putInForce();
        assertThat(corrections.of(firstPerson()))
                .extracting(Correction::field, Correction::value)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("birth_date", "1987-06-05"));
    }

    @Test
    void whatContradictsItselfIsRefused() {
        assertThat(List.of(
                        Map.of("result", "全部正确", "name_verdict", "错"),
                        Map.of("result", "有错误"),
                        Map.of("name_verdict", "错"),
                        Map.of("result", "有错误", "sex_verdict", "错", "birth_date_correct", "1987-06-05"),
                        Map.of("result", "有错误", "birth_date_verdict", "错", "birth_date_correct", "不知道"),
                        Map.of("result", "有错误", "id_number_verdict", "错", "id_number_correct", "451324198706050000"),
                        Map.of("result", "也许")))
                .allSatisfy(answer -> {
                    var outcome = first(answer);
                    assertThat(outcome.refused()).isEqualTo(1);
                    assertThat(outcome.refusedFile()).isNotEmptyFile();
                });
        assertThat(states()).isEmpty();
    }

    @Test
    void aLaterAnswerTakesThePlaceOfTheEarlier() {
        first(ALL_RIGHT);
        assertThat(first(Map.of("result", "有错误", "ethnicity_verdict", "错")).accepted())
                .isEqualTo(1);
        assertThat(states()).containsExactly("wrong ethnicity");
    }

    @Test
    void whoIsAnsweredForIsNotAskedAgain() throws IOException {
        first(ALL_RIGHT);
        var sample = new Samples(workbench).all().get(0);
        Path again = new SampleForms(workbench)
                .write(sample, HandOutFolder.plain(folder.resolve("again")))
                .get(0);
        assertThat(SampledCounty.read(again)).hasSize(SampledCounty.read(form).size() - 1);
    }
}
