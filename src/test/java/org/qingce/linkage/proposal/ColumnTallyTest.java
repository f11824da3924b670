package org.qingce.linkage.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnTallyTest {

    @ParameterizedTest
    @CsvSource({
        "19850317, COMPACT",
        "1985-03-17, YEAR_FIRST",
        "1985/3/17, YEAR_FIRST",
        "1985-03-17 08:30:00, YEAR_FIRST",
        "17/03/1985, DAY_FIRST",
        "3.4.1985, DAY_FIRST",
        "3/17/1985, MONTH_FIRST",
        "1985年3月17日, CHINESE",
        "20000229, COMPACT",
        "19000229,",
        "19851317,",
        "5993693,",
        "1985-03/17,",
        "85-03-17,",
        "1985-03,",
        "17031985,",
        "tq13 8df,"
    })
    void daysAreKnownByTheWayTheyAreWritten(String text, DateForm form) {
        assertThat(DateForm.of(text)).isEqualTo(form);
    }

    @Test
    void aColumnIsDescribed() {
        ColumnProfile profile = profile(List.of("ab 1", "ab 1", "ab 1", "王伟"), 8);
        assertThat(profile.missingShare()).isEqualTo(0.5);
        assertThat(profile.distinctShare()).isEqualTo(0.5);
        assertThat(profile.topShare()).isEqualTo(0.75);
        assertThat(profile.meanLength()).isEqualTo(3.5);
        assertThat(profile.maxLength()).isEqualTo(4);
        assertThat(profile.meanWords()).isEqualTo(1.75);
        assertThat(profile.letters()).isEqualTo(6.0 / 14);
        assertThat(profile.digits()).isEqualTo(3.0 / 14);
        assertThat(profile.han()).isEqualTo(2.0 / 14);
        assertThat(profile.entropy()).isEqualTo(0.811278, offset(1e-6));
    }

    @Test
    void numbersAreSeenByTheirRange() {
        ColumnProfile profile = profile(List.of("1", "12", "13", "31", "32", "1800", "2030", "2031", "2.5", "x"), 10);
        assertThat(profile.months()).isEqualTo(0.2);
        assertThat(profile.days()).isEqualTo(0.4);
        assertThat(profile.years()).isEqualTo(0.2);
        assertThat(profile.wholes()).isEqualTo(0.8);
        assertThat(profile.numbers()).isEqualTo(0.9);
    }

    @Test
    void equallyFrequentValuesTellTheLogarithmOfTheirNumber() {
        var values = new ArrayList<String>();
        for (int value = 0; value < 64; value++) {
            values.addAll(Collections.nCopies(3, "v" + value));
        }
        assertThat(profile(values, values.size()).effectiveValues()).isEqualTo(64, offset(1e-9));
    }

    @Test
    void theOrderOfTheValuesDoesNotMatterToTheLastBit() {
        var random = new Random(7);
        var counts = new ArrayList<Map.Entry<String, Long>>();
        for (int value = 0; value < 5000; value++) {
            counts.add(Map.entry("v" + value, 1 + (long) (1 / (random.nextDouble() + 1e-3))));
        }
        ColumnProfile first = tallied(counts);
        Collections.shuffle(counts, random);
        assertThat(tallied(counts)).isEqualTo(first);
    }

    @Test
    void theUsualFormOfADateIsTheMostFrequent() {
        ColumnProfile profile = profile(List.of("1985-03-17", "1985-03-18", "19850319", "unknown"), 4);
        assertThat(profile.usualDateForm()).isEqualTo(DateForm.YEAR_FIRST);
        assertThat(profile.dateShare()).isEqualTo(0.75);
        assertThat(profile(List.of("x"), 1).usualDateForm()).isNull();
    }

    private static ColumnProfile tallied(List<Map.Entry<String, Long>> counts) {
        var tally = new ColumnTally();
        counts.forEach(entry -> tally.add(entry.getKey(), entry.getValue()));
        return tally.profile(1_000_000, 1);
    }

    private static ColumnProfile profile(List<String> values, long rows) {
        var counts = new TreeMap<String, Long>();
        values.forEach(value -> counts.merge(value, 1L, Long::sum));
        var tally = new ColumnTally();
        counts.forEach(tally::add);
        return tally.profile(rows, 1);
    }
}
