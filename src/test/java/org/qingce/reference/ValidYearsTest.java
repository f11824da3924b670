package org.qingce.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidYearsTest {

    @ParameterizedTest
    @CsvSource({
        "1990, 2000, 1989, false, false",
        "1990, 2000, 1990, true, true",
        "1990, 2000, 1999, true, true",
        "1990, 2000, 2000, false, true",
        "1990, 2000, 2001, false, false",
        ", 2000, 1800, true, true",
        "1990, , 2100, true, true",
        ", , 1800, true, true",
    })
    void theYearOfTheEndIsPossibleButNoLongerListed(
            Integer from, Integer until, int year, boolean listed, boolean possible) {
        ValidYears years = new ValidYears(from, until);
        assertThat(years.listedIn(year)).isEqualTo(listed);
        assertThat(years.possibleIn(year)).isEqualTo(possible);
    }

    @ParameterizedTest
    @CsvSource({
        "1990, 2000, 1985, 1995, 1985, 2000",
        "1990, 2000, , 1995, , 2000",
        "1990, 2000, 1985, , 1985, ",
    })
    void anUnknownBoundStaysUnknownInTheHull(
            Integer from, Integer until, Integer otherFrom, Integer otherUntil, Integer least, Integer greatest) {
        assertThat(new ValidYears(from, until).hull(new ValidYears(otherFrom, otherUntil)))
                .isEqualTo(new ValidYears(least, greatest));
    }
}
