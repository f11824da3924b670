package org.qingce.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentNumberFunctionsTest {

    @Test
    void eachPartOfTheJudgementIsToBeHadByItself() {
        String raw = "11010519491231002x";
        assertThat(DocumentNumberFunctions.status(raw)).isEqualTo("VALID");
        assertThat(DocumentNumberFunctions.kind(raw)).isEqualTo("RESIDENT_ID");
        assertThat(DocumentNumberFunctions.normalised(raw)).isEqualTo("11010519491231002X");
        assertThat(DocumentNumberFunctions.birthDate(raw)).isEqualTo(LocalDate.of(1949, 12, 31));
        assertThat(DocumentNumberFunctions.sexCode(raw)).isEqualTo("2");
        assertThat(DocumentNumberFunctions.divisionCode(raw)).isEqualTo("110105");
    }

    @Test
    void nothingIsReadOffNothing() {
        assertThat(DocumentNumberFunctions.status(null)).isEqualTo("BLANK");
        assertThat(DocumentNumberFunctions.normalised(null)).isNull();
        assertThat(DocumentNumberFunctions.birthDate(null)).isNull();
        assertThat(DocumentNumberFunctions.sexCode(null)).isNull();
        assertThat(DocumentNumberFunctions.divisionCode(null)).isNull();
        assertThat(DocumentNumberFunctions.lostDigitsToSpreadsheet(null)).isFalse();
        assertThat(DocumentNumberFunctions.bornOutsideAddressYears(null)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"4.51324E+17, true", "440308199901101000, true", "610104620927690.0, false", "440308199901101512, false"
    })
    void onlyLostDigitsCountAsLost(String raw, boolean lost) {
        assertThat(DocumentNumberFunctions.lostDigitsToSpreadsheet(raw)).isEqualTo(lost);
    }

    @ParameterizedTest
    @CsvSource({
        "500154199301135886, true", // 开州区 began in 2016
        "362324200301010019, true", // 铅山县 had this code until 2000
        "362324198201010019, false",
        "110105194912310020, false", // the lists begin in 1981; before, nothing is known to be wrong
        "830000199201300022, false", // a permit's code says nothing of its bearer's birth
        "111111199901101512, false", // no address to compare with
    })
    void aBirthOutsideTheYearsOfTheAddressCodeIsSeen(String raw, boolean outside) {
        assertThat(DocumentNumberFunctions.bornOutsideAddressYears(raw)).isEqualTo(outside);
    }
}
