package org.qingce.measures.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contributions of the parts add up to the change of the whole, whatever the parts. */
class MoverLawTest {

    private static final int HISTORIES = 10;
    private static final double TARGET = 95;

    @TempDir
    Path folder;

    @Test
    void contributionsAddUpToTheChangeAndToTheDistanceFromTheTarget() {
        try (var history = new History(folder)) {
            for (int seed = 0; seed < HISTORIES; seed++) {
                history.sql("delete from metric_history;");
                Share[] nights = nights(history, new Random(seed));
                var table = history.table();
                for (String kind : List.of("township", "source")) {
                    String view = kind.equals("source") ? "all" : "received";
                    String measure = kind.equals("source") ? "duplication" : "coverage-by-list";
                    assertThat(sum(table.movers(measure, view, "previous", kind)))
                            .as("seed %d, %s", seed, kind)
                            .isCloseTo(nights[1].pointsAbove(nights[0]), within(1e-6));
                }
                assertThat(sum(table.movers("coverage-by-list", "received", "target", "township")))
                        .as("seed %d, target", seed)
                        .isCloseTo(100 * nights[1].value() - TARGET, within(1e-6));
            }
        }
    }

    /** Two nights; townships and sources come and go, some have no case, and some of the whole lies nowhere. */
    private static Share[] nights(History history, Random random) {
        var nights = new Share[2];
        for (int night = 0; night < 2; night++) {
            long numerator = random.nextInt(50);
            long denominator = numerator + 1 + random.nextInt(50);
            for (int part = 1; part <= 6; part++) {
                if (random.nextInt(5) > 0) {
                    long d = random.nextInt(4) == 0 ? 0 : random.nextInt(10_000);
                    long n = d == 0 ? 0 : random.nextInt((int) d + 1);
                    history.figure("coverage-by-list", "received", "45130210" + part, n, d);
                    history.figure("duplication", "source-" + part, "", n, d);
                    numerator += n;
                    denominator += d;
                }
            }
            history.coverage(numerator, denominator).figure("duplication", "all", "", numerator, denominator);
            history.night(night + 1, History.FIRST.plusDays(night));
            nights[night] = new Share(numerator, denominator);
        }
        return nights;
    }

    @Test
    void aTownshipThatDidNotChangeAddsNothingWhileTheOthersKeepTheShare() {
        try (var history = new History(folder)) {
            for (int night = 1; night <= 2; night++) {
                history.figure("coverage-by-list", "received", "451302101", 80, 100)
                        .figure("coverage-by-list", "received", "451302102", night == 1 ? 80 : 90, 100)
                        .coverage(night == 1 ? 160 : 170, 200)
                        .night(night, History.FIRST.plusDays(night));
            }
            assertThat(history.table().movers("coverage-by-list", "received", "previous", "township"))
                    .singleElement()
                    .satisfies(mover -> {
                        assertThat(mover.what()).isEqualTo("451302102");
                        assertThat(mover.points()).isCloseTo(5, within(1e-9));
                    });
        }
    }

    private static double sum(List<TrendTable.Mover> movers) {
        return movers.stream().mapToDouble(TrendTable.Mover::points).sum();
    }
}
