package org.qingce.linkage.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingce.job.LinkedCounty;
import org.qingce.linkage.PlainWeights;
import org.qingce.linkage.model.MatchModel;
import org.qingce.population.quality.LinkQuality;
import org.qingce.population.quality.QualityFigure;
import org.qingce.statistics.WilsonInterval;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.Workbench;

class AssessmentTest {

    private static final String INPUT = "mention";
    private static final long ALL = 1_000_000_000L;

    @TempDir
    static Path folder;

    private static LinkedCounty county;
    private static MatchModel model;

    @BeforeAll
    static void runANight() throws IOException {
        county = LinkedCounty.in(folder);
        model = county.model();
    }

    private static Counted of(List<Counted> counts, String measure, String part) {
        return counts.stream()
                .filter(counted ->
                        counted.measure().equals(measure) && counted.part().equals(part))
                .findFirst()
                .orElseThrow();
    }

    /** The model's constraints as they stand with the numbers hidden. */
    private static boolean vetoed(Map<String, @Nullable String> l, Map<String, @Nullable String> r) {
        boolean sexAndBirth = differ(l, r, "sex") && differ(l, r, "birth");
        return sexAndBirth || ("child".equals(l.get("role")) && "child".equals(r.get("role")));
    }

    private static boolean differ(Map<String, @Nullable String> l, Map<String, @Nullable String> r, String column) {
        return l.get(column) != null && r.get(column) != null && !Objects.equals(l.get(column), r.get(column));
    }

    @Test
    void theBlindfoldCountsWhatEveryPairOneByOneGives() {
        county.register(workbench -> {
            var counts = new Blindfold(workbench, model, INPUT).judge(ALL);
            List<Long> plain = new PlainBlindfold(workbench, model, INPUT, AssessmentTest::vetoed).counts();
            assertThat(of(counts, Blindfold.PRECISION, ""))
                    .isEqualTo(new Counted(Blindfold.PRECISION, "", plain.get(0), plain.get(1)));
            assertThat(of(counts, Blindfold.RECALL, ""))
                    .isEqualTo(new Counted(Blindfold.RECALL, "", plain.get(0), plain.get(3)));
            assertThat(of(counts, Blindfold.REACH, ""))
                    .isEqualTo(new Counted(Blindfold.REACH, "", plain.get(2), plain.get(3)));
        });
    }

    @Test
    void rulesAndSourcesEachAddUpToTheWhole() {
        county.register(workbench -> {
            var counts = new Blindfold(workbench, model, INPUT).judge(ALL);
            Counted whole = of(counts, Blindfold.PRECISION, "");
            for (boolean sources : new boolean[] {true, false}) {
                List<Counted> parts = counts.stream()
                        .filter(counted -> counted.measure().equals(Blindfold.PRECISION))
                        .filter(counted ->
                                !counted.part().isEmpty() && counted.part().contains(" ") == sources)
                        .toList();
                assertThat(parts.stream().mapToLong(Counted::numerator).sum()).isEqualTo(whole.numerator());
                assertThat(parts.stream().mapToLong(Counted::denominator).sum()).isEqualTo(whole.denominator());
            }
        });
    }

    @Test
    void aDrawnPartSaysMuchTheSameAsTheWhole() {
        county.register(workbench -> {
            var whole = new Blindfold(workbench, model, INPUT).judge(ALL);
            var drawn = new Blindfold(workbench, model, INPUT).judge(700);
            Counted part = of(drawn, Blindfold.RECALL, "");
            assertThat(part.denominator())
                    .isLessThan(of(whole, Blindfold.RECALL, "").denominator() / 2);
            var interval = WilsonInterval.of(part.numerator(), part.denominator());
            assertThat(of(whole, Blindfold.RECALL, "").share())
                    .isBetween(interval.low() - 0.05, interval.high() + 0.05);
            assertThat(of(drawn, Blindfold.PRECISION, "").share())
                    .isCloseTo(of(whole, Blindfold.PRECISION, "").share(), within(0.05));
        });
    }

    @Test
    void aModelThatSaysNothingOfWhatToHideIsNotJudged() {
        county.register(workbench -> {
            var open = new MatchModel(
                    model.id(),
                    model.title(),
                    model.columns(),
                    model.certain(),
                    model.blocking(),
                    model.comparisons(),
                    model.constraints(),
                    model.onePerSource(),
                    model.thresholds(),
                    model.parameters());
            assertThat(new Blindfold(workbench, open, INPUT).judge(ALL)).isEmpty();
        });
    }

    @Test
    void whoCannotBeKnownAgainWeighsTooLittleAgainstItself() {
        county.register(workbench -> {
            var counts = new Recognition(workbench, model, INPUT).count(List.of("''"), ALL);
            assertThat(of(counts, Recognition.UNLINKABLE, "").numerator()).isEqualTo(poor(workbench, model, true));
            assertThat(of(counts, Recognition.UNLINKABLE_BLIND, "").numerator())
                    .isEqualTo(poor(workbench, model.blindfolded(), false));
        });
    }

    private static long poor(Workbench workbench, MatchModel seen, boolean keysCount) {
        var plain = new PlainWeights(workbench, model);
        List<Long> keyed = workbench.list(
                SqlScript.parse("test", "select mention_id from link_node where certain_key is not null;"),
                Map.of(),
                row -> row.number("mention_id"));
        var known = new HashSet<>(keysCount ? keyed : List.<Long>of());
        return PlainWeights.rows(workbench, seen, INPUT).entrySet().stream()
                .filter(row -> !known.contains(row.getKey()))
                .filter(row -> plain.weight(row.getValue(), row.getValue())
                        < model.thresholds().linkWeight())
                .count();
    }

    @Test
    void assessingARunOnceMoreLeavesTheSameFigures() {
        county.register(workbench -> {
            var quality = new LinkQuality(workbench);
            List<QualityFigure> first = quality.latest();
            assertThat(first).isNotEmpty();
            quality.assess(1, model, INPUT, null);
            List<QualityFigure> second = quality.latest();
            assertThat(second)
                    .isEqualTo(first.stream()
                            .filter(figure -> !figure.measure().startsWith("estimated"))
                            .toList());
        });
    }
}
