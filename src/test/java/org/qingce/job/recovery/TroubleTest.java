package org.qingce.job.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the engines say, in the operator's words. */
class TroubleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    DAMAGED       | Data Corruption Error: Corrupt database file: computed checksum 57 does not match stored checksum 13 in block
                    DAMAGED       | IO Error: The file "register.duckdb" exists, but it is not a valid DuckDB database file!
                    DAMAGED       | IO Error: Could not read enough bytes from file "register.duckdb": attempted to read 262144 bytes
                    DISK_FULL     | IO Error: Could not write file "register.duckdb": No space left on device
                    DISK_FULL     | Could not write all bytes to file "x": wanted=262144 wrote=0: File too large
                    OUT_OF_MEMORY | Out of Memory Error: could not allocate block of size 256.0 KiB (19.0 MiB/19.0 MiB used)
                    OUT_OF_MEMORY | Java heap space
                    DATABASE_GONE | Failed to obtain JDBC Connection
                    """)
    void eachTroubleIsKnownByTheEnginesOwnWords(Trouble trouble, String message) {
        assertThat(Trouble.in(message)).contains(trouble);
        String explained = Trouble.explained(message);
        assertThat(explained).startsWith(trouble.advice()).endsWith(message);
        assertThat(Trouble.explained(explained)).isEqualTo(explained);
    }

    @Test
    void whatIsNoTroubleOfTheirsStaysAsItIs() {
        assertThat(Trouble.explained("no division list: put divisions.csv into x"))
                .isEqualTo("no division list: put divisions.csv into x");
    }
}
