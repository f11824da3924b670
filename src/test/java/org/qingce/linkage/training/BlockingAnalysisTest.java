package org.qingce.linkage.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingce.linkage.model.BlockingRule;
import org.qingce.linkage.model.MatchModel;

class BlockingAnalysisTest {

    private static final List<String> ROWS = List.of(
            row(1, "wu", "an", "1990", 1),
            row(2, "wu", "an", "1991", 1),
            row(3, "wu", "bo", "1990", 1),
            row(4, "wu", "an", "1990", 2),
            row(5, "li", "an", "1995", null),
            row(6, "li", "cy", "1995", null),
            row(7, "wu", "an", "1990", 1));

    @TempDir
    private Path folder;

    private static String row(int id, String surname, String given, String birth, Integer number) {
        return "(" + id + ", 'a', '" + surname + "', '" + given + "', '" + birth + "', null, null, null, " + number
                + ", " + id + ")";
    }

    private BlockingReport analyse(List<String> rows, TrainingSettings settings, BlockingRule... rules) {
        MatchModel model = Town.model(true).withBlocking(List.of(rules));
        try (var town = new Town(folder, 2, rows)) {
            return new BlockingAnalysis(town.workbench(), settings, 2).analyse(model, "person");
        }
    }

    @Test
    void aRuleIsCreditedWithThePairsNobodyMadeBeforeIt() {
        BlockingReport report =
                analyse(ROWS, TrainingSettings.USUAL, Town.rule("surname", "given"), Town.rule("birth"));
        assertThat(report.rules()).extracting(BlockingReport.Line::pairs).containsExactly(3L, 4L);
        assertThat(report.rules()).extracting(BlockingReport.Line::newPairs).containsExactly(3L, 2L);
        assertThat(report.pairs()).isEqualTo(5);
    }

    @Test
    void knownPairsAreThoseOfOneKeyThatSayDifferentThings() {
        BlockingReport report =
                analyse(ROWS, TrainingSettings.USUAL, Town.rule("surname", "given"), Town.rule("birth"));
        assertThat(report.knownPairs()).isEqualTo(3);
        assertThat(report.rules()).extracting(BlockingReport.Line::reached).containsExactly(1 / 3.0, 1 / 3.0);
        assertThat(report.reached()).isEqualTo(2 / 3.0);
    }

    @Test
    void aRuleThatAsksForTheKeyItselfReachesNothingItWouldNotKnow() {
        BlockingReport report = analyse(ROWS, TrainingSettings.USUAL, Town.rule("number"));
        assertThat(report.rules().get(0).knownByKey()).isTrue();
        assertThat(report.reached()).isZero();
    }

    @Test
    void valuesThatTooManyBearAreNamedAndWhatIsLeftOutIsCounted() {
        var rule = new BlockingRule("surname", List.of("surname"), List.of("given"), 3, null);
        BlockingReport.Line line =
                analyse(ROWS, TrainingSettings.USUAL, rule).rules().get(0);
        assertThat(line.largest())
                .containsExactly(new BlockingReport.Value("wu", 5, 4), new BlockingReport.Value("li", 2, 0));
        assertThat(line.mentionsLeftOut()).isEqualTo(4);
        assertThat(line.valuesLeftOut()).isEqualTo(1);
    }

    @Test
    void aSampleTellsAboutTheSame() {
        List<String> rows = Town.rows(3, 6000, true, .2, .9);
        BlockingRule[] rules = {Town.rule("street"), Town.rule("birth")};
        BlockingReport whole = analyse(rows, TrainingSettings.USUAL, rules);
        try (var town = new Town(folder.resolve("again"), 2, rows)) {
            var few = new TrainingSettings(6_000, 1, 1_000, 1, 1);
            BlockingReport sampled = new BlockingAnalysis(town.workbench(), few, 1)
                    .analyse(Town.model(true).withBlocking(List.of(rules)), "person");
            assertThat(sampled.drawn()).isLessThan(whole.drawn() / 2);
            assertThat((double) sampled.pairs()).isCloseTo((double) whole.pairs(), within(.25 * whole.pairs()));
            assertThat(sampled.reached()).isCloseTo(whole.reached(), within(.05));
        }
    }
}
