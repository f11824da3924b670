package org.qingce.measures.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlertTest {

    private static final long MANY = 1_000_000;

    @TempDir
    Path folder;

    private History history;

    @BeforeEach
    void open() {
        history = new History(folder);
    }

    @AfterEach
    void close() {
        history.close();
    }

    private List<TrendTable.Alert> alerts(List<Integer> coverages, long of) {
        history.sql("delete from metric_history;").sql("delete from alert;").nights(coverages, of);
        return history.table().alerts(coverages.size());
    }

    @Test
    void aJumpBeyondItsOwnHistoryIsAnAlertThatSaysWhatItCompared() {
        var alert = alerts(List.of(9500, 9503, 9501, 9504, 9502, 9503, 9502, 9105), MANY)
                .get(0);
        assertThat(alert.was()).isCloseTo(0.9502, within(1e-9));
        assertThat(alert.now()).isCloseTo(0.9105, within(1e-9));
        assertThat(alert.points()).isCloseTo(-3.97, within(1e-9));
        assertThat(alert.wasRun()).isEqualTo(7);
        assertThat(alert.times()).isGreaterThan(5);
    }

    @Test
    void aFigureThatAlwaysSwingsSoFarIsNoAlert() {
        assertThat(alerts(List.of(9500, 9100, 9500, 9150, 9480, 9120, 9500, 9105), MANY))
                .isEmpty();
    }

    @Test
    void aSteadyClimbIsNoAlertHoweverSteep() {
        assertThat(alerts(List.of(5000, 5500, 6000, 6500, 7000, 7500, 8000, 8500), MANY))
                .isEmpty();
    }

    @Test
    void standingStillAfterASteadyClimbIsOne() {
        assertThat(alerts(List.of(5000, 5500, 6000, 6500, 7000, 7500, 8000, 8000), MANY))
                .hasSize(1);
    }

    @Test
    void aChangeBelowTheFloorIsNoneEvenWhereNothingEverMoved() {
        assertThat(alerts(List.of(9500, 9500, 9500, 9500, 9500, 9500, 9500, 9455), MANY))
                .isEmpty();
        assertThat(alerts(List.of(9500, 9500, 9500, 9500, 9500, 9500, 9500, 9445), MANY))
                .hasSize(1);
    }

    @Test
    void withFewerThanSixChangesNothingIsUnusual() {
        assertThat(alerts(List.of(9500, 9501, 9500, 9501, 9500, 9501, 5000), MANY))
                .isEmpty();
        assertThat(alerts(List.of(9500, 9501, 9500, 9501, 9500, 9501, 9500, 5000), MANY))
                .hasSize(1);
    }

    @Test
    void whatSmallNumbersExplainIsNone() {
        List<Integer> coverages = List.of(9500, 9500, 9500, 9500, 9500, 9500, 9500, 9000);
        assertThat(alerts(coverages, 100)).isEmpty();
        assertThat(alerts(coverages, 10_000)).hasSize(1);
    }

    @Test
    void whateverTheHistoryTheBiggerJumpIsAnAlertWhereTheSmallerIsOne() {
        for (int seed = 0; seed < 3; seed++) {
            var random = new Random(seed);
            var coverages = new ArrayList<Integer>();
            for (int night = 0; night < 9; night++) {
                coverages.add(6000 + random.nextInt(1 + 40 * seed));
            }
            boolean alarmed = false;
            for (int jump : new int[] {10, 60, 400, 3000}) {
                coverages.add(6000 + 40 * seed + jump);
                boolean now = !alerts(coverages, MANY).isEmpty();
                coverages.remove(coverages.size() - 1);
                assertThat(now || !alarmed).as("seed %d, jump %d", seed, jump).isTrue();
                alarmed = now;
            }
            assertThat(alarmed).as("seed %d: thirty points", seed).isTrue();
        }
    }
}
