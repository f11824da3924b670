package org.qingce.linkage.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingce.linkage.model.MatchModel;
import org.qingce.linkage.model.Thresholds;
import org.qingce.linkage.model.Weights;
import org.qingce.workbench.SqlScript;

class TrainerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private static final TrainingSettings SMALL = new TrainingSettings(300_000, 300_000, 300_000, 1000, 1e-6);

    @TempDir
    private Path folder;

    private static Trained train(Town town, MatchModel model, Wish wish) {
        return new Trainer(town.workbench(), SMALL, wish, TODAY).train(model, "person");
    }

    @Test
    void mAndUComeCloseToTheTruthWithoutLabels() {
        try (var town = new Town(folder, 2, Town.rows(1, 3000, false, .15, 0))) {
            MatchModel model = Town.model(false);
            Trained trained = train(town, model, Wish.BEST_F1);
            assertThat(trained.report().converged()).isTrue();
            assertThat(trained.report().matches()).isCloseTo(town.matches(), within(.1 * town.matches()));
            assertClose(trained, model, town.trueM(model), .08);
            List<List<Double>> u = town.trueU(model);
            for (int place = 0; place < u.size(); place++) {
                double found = weights(trained, place).u().get(0);
                assertThat(found / u.get(place).get(0))
                        .as(model.comparisons().get(place).id())
                        .isBetween(.5, 2.0);
            }
        }
    }

    @Test
    void relativesUnderOneRoofAreNotTakenForOnePerson() {
        try (var town = new Town(folder, 2, Town.rows(2, 3000, true, .15, 0))) {
            MatchModel model = Town.model(false);
            Trained trained = train(town, model, Wish.FEW_FALSE_LINKS);
            assertThat(trained.report().matches()).isCloseTo(town.matches(), within(.1 * town.matches()));
            assertClose(trained, model, town.trueM(model), .1);
            assertThat(trained.report().rules())
                    .filteredOn(rule -> !rule.heard())
                    .extracting(TrainingReport.RuleLine::rule)
                    .containsExactly("street", "surname-suburb");
            assertThat(trained.report().warnings()).anyMatch(warning -> warning.contains("street"));
        }
    }

    @Test
    void theThresholdChosenForF1IsNearTheBestThereIs() {
        for (long seed : List.of(3L, 13L)) {
            try (var town = new Town(folder.resolve("f" + seed), 2, Town.rows(seed, 2500, false, .2, 0))) {
                Trained trained = train(town, Town.model(false), Wish.BEST_F1);
                List<Town.Reached> reached = town.reached(trained.model());
                double best =
                        reached.stream().mapToDouble(Town.Reached::f1).max().orElseThrow();
                Town.Reached chosen = at(reached, trained);
                assertThat(chosen.f1()).isGreaterThan(best - .015);
                assertThat(trained.report().estimate().falseLinks()).isCloseTo(chosen.falseLinks(), within(.04));
                assertThat(trained.report().estimate().missedLinks())
                        .as("what no blocking rule reaches cannot be seen")
                        .isLessThan(chosen.missedLinks() + .1);
            }
        }
    }

    @Test
    void aRegisterThatWantsFewFalseLinksGetsFew() {
        try (var town = new Town(folder, 2, Town.rows(4, 3000, true, .15, 0))) {
            MatchModel model = Town.model(false);
            Trained trained = train(town, model, Wish.FEW_FALSE_LINKS);
            Town.Reached reached = at(town.reached(trained.model()), trained);
            assertThat(trained.report().estimate().falseLinks()).isLessThanOrEqualTo(.001);
            assertThat(reached.falseLinks()).isLessThan(.01);
            assertThat(reached.missedLinks()).isLessThan(.5);
            assertThat(trained.model().thresholds().reviewWeight())
                    .isLessThan(trained.model().thresholds().linkWeight());
        }
    }

    @Test
    void equalNumbersAnchorWhatTheyCanTell() {
        try (var town = new Town(folder, 2, Town.rows(5, 3000, true, .2, .8))) {
            MatchModel model = Town.model(true);
            Trained trained = train(town, model, Wish.FEW_FALSE_LINKS);
            assertThat(trained.report().anchorPairs()).isGreaterThan(500);
            assertThat(trained.report().levels())
                    .allMatch(level -> level.source().equals("anchor"));
            assertClose(trained, model, town.trueM(model), .05);
            assertThat(trained.report().matches()).isCloseTo(town.matches(), within(.15 * town.matches()));
        }
    }

    @Test
    void aSampleOfALargeRegisterTellsAboutTheSame() {
        try (var town = new Town(folder, 2, Town.rows(6, 12_000, true, .15, .5))) {
            MatchModel model = Town.model(true);
            var settings = new TrainingSettings(15_000, 300_000, 2_000, 1000, 1e-6);
            Trained trained =
                    new Trainer(town.workbench(), settings, Wish.FEW_FALSE_LINKS, TODAY).train(model, "person");
            assertThat(trained.report().drawn()).isLessThan(trained.report().mentions() / 3);
            assertThat(trained.report().matches()).isCloseTo(town.matches(), within(.25 * town.matches()));
            assertClose(trained, model, town.trueM(model), .1);
        }
    }

    @Test
    void theSameMentionsGiveTheSameModelToTheLastBit() {
        List<String> rows = Town.rows(7, 800, true, .2, .3);
        Trained first;
        try (var town = new Town(folder.resolve("first"), 1, rows)) {
            first = train(town, Town.model(true), Wish.BEST_F1);
        }
        Collections.shuffle(rows, new Random(8));
        try (var town = new Town(folder.resolve("second"), 2, rows)) {
            assertThat(train(town, Town.model(true), Wish.BEST_F1)).isEqualTo(first);
        }
    }

    @Test
    void valuesCountByTheirShareAmongThoseThatStateOne() {
        List<String> rows = IntStream.range(0, 10)
                .mapToObj(row -> "(" + row + ", 'a', "
                        + List.of("'wu'", "'wu'", "'li'", "null").get(Math.min(row, 3))
                        + ", 'g', 'b', 's', 'u', 'm', null, " + row + ")")
                .toList();
        try (var town = new Town(folder, 1, rows)) {
            train(town, Town.model(false), Wish.BEST_F1);
            assertThat(town.workbench()
                            .list(
                                    SqlScript.parse("test", """
                                    select value, share from link_frequency where comparison = 'surname' order by value;
                                    """),
                                    Map.of(),
                                    row -> row.requiredText("value") + " " + row.real("share")))
                    .containsExactly("li " + 1 / 3.0, "wu " + 2 / 3.0);
        }
    }

    @Test
    void whatIsSetByHandStaysAndEachTrainingIsANewVersion() {
        try (var town = new Town(folder, 2, Town.rows(9, 300, false, .1, 0))) {
            MatchModel first = train(town, Town.model(false), Wish.BEST_F1).model();
            assertThat(first.trained().version()).isEqualTo(1);
            assertThat(first.trained().trainedOn()).isEqualTo("2026-01-01");
            MatchModel byHand = first.with(first.trained(), new Thresholds(null, 12.5, null, null, null));
            Trained second = train(town, byHand, Wish.BEST_F1);
            assertThat(second.model().trained().version()).isEqualTo(2);
            assertThat(second.model().thresholds().linkWeight()).isEqualTo(12.5);
            assertThat(second.model().thresholds().reviewWeight()).isLessThanOrEqualTo(12.5);
            assertThat(second.report().estimate().threshold()).isEqualTo(12.5);
        }
    }

    @Test
    void aTableInWhichNobodyStandsTwiceStillGetsAModelWithoutInfiniteWeights() {
        List<String> rows = IntStream.range(0, 30)
                .mapToObj(row -> "(" + row + ", 'a', 's" + row + "', 'g" + row + "', 'b" + row
                        + "', 't', 'u', 'm', null, " + row + ")")
                .toList();
        try (var town = new Town(folder, 1, rows)) {
            Trained trained = train(town, Town.model(false), Wish.FEW_FALSE_LINKS);
            assertThat(trained.report().levels())
                    .allSatisfy(level -> assertThat(level.bits()).isFinite());
            assertThat(trained.report().prior()).isFinite();
            assertThat(trained.report().levels())
                    .allMatch(level -> level.source().equals("usual"));
            assertThat(trained.report().warnings())
                    .contains("comparison surname: no blocking rule can tell what it is worth; it has usual weights");
        }
    }

    private static Town.Reached at(List<Town.Reached> reached, Trained trained) {
        return reached.stream()
                .filter(line -> line.weight() >= trained.model().thresholds().linkWeight())
                .reduce((before, after) -> after)
                .orElseThrow();
    }

    private static Weights weights(Trained trained, int place) {
        MatchModel model = trained.model();
        return model.trained().of(model.comparisons().get(place));
    }

    private static void assertClose(Trained trained, MatchModel model, List<List<Double>> truth, double margin) {
        for (int place = 0; place < truth.size(); place++) {
            List<Double> found = weights(trained, place).m();
            for (int level = 0; level < found.size(); level++) {
                assertThat(found.get(level))
                        .as("m of %s, level %s", model.comparisons().get(place).id(), level)
                        .isCloseTo(truth.get(place).get(level), within(margin));
            }
        }
    }
}
