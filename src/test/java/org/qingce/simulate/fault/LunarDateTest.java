package org.qingce.simulate.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against dates printed in any almanac. */
class LunarDateTest {
    @ParameterizedTest
    @CsvSource({
        "1949-10-01, 19490810",
        "1950-02-17, 19500101",
        "1950-02-16, 19491230",
        "1968-01-30, 19680101",
        "1957-09-24, 19570801",
        "1957-10-23, 19570901"
    })
    void aLunarBirthdayIsWrittenAsIfItWereSolar(LocalDate solar, int written) {
        assertThat(LunarDate.written(solar)).isEqualTo(written);
    }
}
