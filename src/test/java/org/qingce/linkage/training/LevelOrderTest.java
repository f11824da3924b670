package org.qingce.linkage.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingce.linkage.model.Weights;

class LevelOrderTest {

    private static final Weights UPSIDE_DOWN = new Weights(List.of(.7, .05, .2, .05), List.of(.01, .04, .05, .9));
    private static final double[] OFTEN = {700, 50, 200, 50};

    @Test
    void twoLevelsOfWhichOneWasHardlySeenWeighTheSame() {
        Weights ordered = LevelOrder.of(UPSIDE_DOWN, new double[] {7, .5, 2, .5}, OFTEN);
        assertThat(ordered.bits(1)).isCloseTo(ordered.bits(2), within(1e-12));
        assertThat(ordered.m().stream().mapToDouble(Double::doubleValue).sum()).isCloseTo(1, within(1e-12));
        assertThat(ordered.m().get(0)).isEqualTo(.7);
        assertThat(ordered.u()).isEqualTo(UPSIDE_DOWN.u());
    }

    @Test
    void whatWasSeenOftenIsBelieved() {
        assertThat(LevelOrder.of(UPSIDE_DOWN, OFTEN, OFTEN)).isEqualTo(UPSIDE_DOWN);
    }
}
