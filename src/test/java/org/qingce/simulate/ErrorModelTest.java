package org.qingce.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErrorModelTest {
    private static final Path RATES = Path.of("src/main/resources/org/qingce/simulate/fault-rates.tsv");

    @TempDir
    private static Path folder;

    private static List<Map<String, String>> records;

    @BeforeAll
    static void make() throws IOException {
        Counties.make(folder, 20_000, 4, 1, 1);
        records = Tables.tsv(folder.resolve("truth/mentions-2026-03-31.tsv")).stream()
                .filter(m -> m.get("file").startsWith("health-record"))
                .toList();
    }

    @Test
    void theManualShowsTheRatesThatAreUsed() {
        String manual = String.join("\n", Tables.lines(Path.of("docs/simulator.md"), StandardCharsets.UTF_8));
        assertThat(Tables.lines(RATES, StandardCharsets.UTF_8))
                .hasSizeGreaterThan(30)
                .allSatisfy(row -> assertThat(manual).contains("| " + row.replace("\t", " | ") + " |"));
    }

    @Test
    void faultsHappenAtTheDocumentedRates() {
        for (String fault : List.of("missing", "placeholder", "digit", "decorated")) {
            double documented = documented("id-" + fault);
            assertThat(share("id_fault", fault)).as(fault).isCloseTo(documented, within(0.004));
        }
        assertThat(share("birth_fault", "filled")).isCloseTo(documented("birth-filled"), within(0.003));
        assertThat(share("sex_fault", "wrong")).isCloseTo(documented("sex-wrong"), within(0.002));
    }

    @Test
    void aFaultyNumberNeverPassesTheCheckDigit() {
        assertThat(records)
                .filteredOn(
                        m -> Stream.of("digit", "transposed", "swapped", "tail").anyMatch(m.get("id_fault")::equals))
                .hasSizeGreaterThan(20)
                .noneMatch(m -> checks(m.get("id_written")));
    }

    @Test
    void whatIsDecoratedOrShortCanBeRead() {
        assertThat(records)
                .filteredOn(m -> Stream.of("decorated", "fifteen").anyMatch(m.get("id_fault")::equals))
                .hasSizeGreaterThan(50)
                .allMatch(m -> checks(m.get("id_usable")) && !m.get("id_usable").equals(m.get("id_written")));
    }

    private static double documented(String fault) {
        return Tables.tsv(RATES).stream()
                .filter(row -> row.get("fault").equals(fault))
                .mapToDouble(row -> Double.parseDouble(row.get("health-record")) / 1000)
                .sum();
    }

    private static double share(String column, String fault) {
        return (double) records.stream()
                        .filter(m -> m.get(column).equals(fault))
                        .count()
                / records.size();
    }

    private static boolean checks(String number) {
        int remainder = 0;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            remainder = (remainder * 2 + (c == 'X' ? 10 : c - '0')) % 11;
        }
        return remainder == 1;
    }
}
