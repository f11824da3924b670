package org.qingce.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AgeHeapingTest {

    /**
     * Males by age in the example of the workbook SINGAGE, United States Census Bureau, Population Analysis System (PAS); its results, 2.34
     * and 47.46, are for Whipple's index over 100 and for the sum that Myers' index is half of.
     */
    private static final long[] SINGAGE = {
        80626, 95823, 104315, 115813, 100796, 105086, 97266, 116328, 75984, 89982, 95525, 56973, 78767, 65672, 53438,
        85014, 47600, 64363, 42195, 42262, 73221, 30080, 34391, 29072, 20531, 66171, 24029, 44227, 24128, 23599,
        82088, 16454, 22628, 17108, 12531, 57325, 17220, 28425, 16206, 17532, 65976, 11593, 15828, 13541, 8133,
        44696, 11165, 18543, 12614, 12041, 55798, 9324, 10772, 10453, 6773, 28358, 9916, 13348, 8039, 7583,
        42470, 5288, 5317, 6582, 3361, 17949, 3650, 5873, 3279, 3336, 27368, 1965, 2495, 2319, 1335,
        12022, 1401, 1668, 1360, 1185, 9167, 424, 568, 462, 282, 6206, 343, 409, 333, 291,
        4137, 133, 169, 157, 89, 2068, 68, 81, 66, 57
    };

    @Test
    void whipplesIndexIsThatOfThePublishedExample() {
        assertThat(WhippleIndex.of(SINGAGE).value()).isCloseTo(234, within(0.5));
    }

    @Test
    void myersIndexIsThatOfThePublishedExample() {
        assertThat(MyersIndex.of(SINGAGE).value()).isCloseTo(47.46 / 2, within(0.005));
    }

    @Test
    void withoutPreferenceWhippleIsOneHundredAndWithNothingElseFive() {
        var even = new long[101];
        Arrays.fill(even, 40);
        assertThat(WhippleIndex.of(even).value()).isEqualTo(100);
        assertThat(WhippleIndex.of(heaped(5)).value()).isEqualTo(500);
        assertThat(WhippleIndex.of(new long[101]).value()).isEqualTo(100);
    }

    @Test
    void oneDigitAloneMakesMyersNinety() {
        assertThat(MyersIndex.of(heaped(10)).value()).isCloseTo(90, within(1e-9));
        assertThat(MyersIndex.of(new long[101]).value()).isZero();
    }

    @Test
    void aPopulationThatThinsOutEvenlyHasHardlyAnyPreference() {
        var thinning = new long[101];
        for (int age = 0; age <= 90; age++) {
            thinning[age] = 100L * (90 - age);
        }
        assertThat(MyersIndex.of(thinning).value()).isLessThan(0.7);
        assertThat(WhippleIndex.of(thinning).value()).isCloseTo(100, within(0.5));
    }

    @Test
    void fewPersonsMakeAWideInterval() {
        assertThat(new WhippleIndex(5, 20).interval().excludes(100, 100)).isFalse();
        assertThat(new WhippleIndex(5000, 20000).interval().excludes(100, 100)).isTrue();
    }

    private static long[] heaped(int step) {
        var heaped = new long[101];
        for (int age = 0; age < heaped.length; age += step) {
            heaped[age] = 70;
        }
        return heaped;
    }
}
