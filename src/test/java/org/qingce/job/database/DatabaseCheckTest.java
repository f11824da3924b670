package org.qingce.job.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseCheckTest {

    @ParameterizedTest
    @CsvSource({
        "H2, 2.4.240 (2025-09-22)",
        "MySQL, 8.4.0",
        "MySQL, 9.7.4-2",
        "MariaDB, 11.8.6-MariaDB-0+deb13u1 from Debian",
        "MariaDB, 5.5.5-10.11.14-MariaDB-0+deb12u2"
    })
    void whatIsTestedIsTaken(String product, String version) {
        assertThatCode(() -> DatabaseCheck.product("there", product, version)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "MySQL, 8.0.43, MySQL 8.4 or later is needed",
        "MySQL, 5.7.44-log, MySQL 8.4 or later is needed",
        "MariaDB, 10.6.22-MariaDB, MariaDB 10.11 or later is needed",
        "MariaDB, 5.5.5-10.5.29-MariaDB, MariaDB 10.11 or later is needed",
        "PostgreSQL, 17.2, can be H2"
    })
    void whatIsTooOldOrUnknownIsRefusedWithWhatWouldDo(String product, String version, String said) {
        assertThatThrownBy(() -> DatabaseCheck.product("there", product, version))
                .isInstanceOf(DatabaseRefusedException.class)
                .hasMessageContaining(said)
                .hasMessageStartingWith("there is " + product);
    }
}
