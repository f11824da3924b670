package org.qingce.linkage.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class WeightTableTest {

    private static final WeightTable TABLE = new WeightTable(
            List.of(
                    new WeightTable.Line(-5, 1000, 10),
                    new WeightTable.Line(2, 100, 60),
                    new WeightTable.Line(9, 50, 49),
                    new WeightTable.Line(20, 1000, 999.9)),
            1200);

    @Test
    void aThresholdIsTheLowestThatAllowsNoMoreFalseLinksThanWished() {
        assertThat(TABLE.within(.001).threshold()).isEqualTo(20);
        assertThat(TABLE.within(.01).threshold()).isEqualTo(9);
        assertThat(TABLE.within(.01).links()).isEqualTo(1050);
        assertThat(TABLE.within(.01).missedLinks()).isCloseTo(1 - 1048.9 / 1200, within(1e-12));
    }

    @Test
    void whereNoThresholdIsGoodEnoughTheBestIsTaken() {
        assertThat(TABLE.within(.00001).threshold()).isEqualTo(20);
    }

    @Test
    void withoutPairsAThresholdIsTheWeightThatIsSafeInItself() {
        assertThat(new WeightTable(List.of(), 0).within(.001).threshold()).isCloseTo(9.96, within(.01));
    }

    @Test
    void theBestF1WeighsFalseAndMissedLinks() {
        assertThat(TABLE.best().threshold()).isEqualTo(2);
    }

    @Test
    void aPairIsWorthALookWhileOneInTenIsRightAndNeverAboveALink() {
        var falling = new WeightTable(
                List.of(
                        new WeightTable.Line(3.5, 10, 5),
                        new WeightTable.Line(2.5, 10, 2),
                        new WeightTable.Line(1.5, 10, .5)),
                9);
        assertThat(falling.review(4)).isEqualTo(2);
        assertThat(TABLE.review(9)).isEqualTo(9);
    }
}
