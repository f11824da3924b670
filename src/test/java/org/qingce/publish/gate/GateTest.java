package org.qingce.publish.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingce.definition.DefinitionException;
import org.qingce.definition.Label;
import org.qingce.measures.MeasureCatalog;

class GateTest {

    private static final Figures BEFORE = new Figures(
            Map.of("110101001", 500L, "110101002", 400L, "110101003", 9L), Map.of("id-entry/published", 99.0));
    private static final Figures NOW =
            new Figures(Map.of("110101001", 490L, "110101004", 300L), Map.of("id-entry/published", 97.5));
    private static final MeasureCatalog MEASURES = MeasureCatalog.read(Path.of("jobs"));

    @TempDir
    Path folder;

    private static GateResult at(LimitKind kind, String most, Movement movement, Figures before) {
        return new Gate(movement, before, NOW)
                .judge(new Limits(List.of(limit(kind, most))))
                .get(0);
    }

    private static Limit limit(LimitKind kind, String most) {
        @Nullable String measure = kind == LimitKind.MEASURE_DROP ? "id-entry" : null;
        return new Limit(
                "x",
                new Label("甲", "x"),
                kind,
                new BigDecimal(most),
                measure,
                measure == null ? null : "published",
                10);
    }

    @ParameterizedTest
    @CsvSource({
        "PERSONS_FEWER, 2, 1000, 980, 0, 0, 2, true",
        "PERSONS_FEWER, 2, 1000, 979, 0, 0, 2.1, false",
        "PERSONS_FEWER, 2, 1000, 1500, 0, 0, 0, true",
        "PERSONS_MORE, 5, 1000, 1050, 0, 0, 5, true",
        "PERSONS_MORE, 5, 1000, 1051, 0, 0, 5.1, false",
        "PERSONS_REMOVED, 3, 1000, 1000, 30, 0, 3, true",
        "PERSONS_REMOVED, 3, 1000, 1000, 31, 0, 3.1, false",
        "PERSONS_CHANGED, 20, 1000, 1000, 0, 200, 20, true",
        "PERSONS_CHANGED, 20, 1000, 1000, 0, 201, 20.1, false",
        "MEASURE_DROP, 1.5, 1000, 1000, 0, 0, 1.5, true",
        "MEASURE_DROP, 1, 1000, 1000, 0, 0, 1.5, false",
        "TOWNSHIP_FEWER, 100, 1000, 1000, 0, 0, 100, true",
        "TOWNSHIP_FEWER, 15, 1000, 1000, 0, 0, 100, false",
        "TOWNSHIPS_VANISHED, 1, 1000, 1000, 0, 0, 1, true",
        "TOWNSHIPS_VANISHED, 0, 1000, 1000, 0, 0, 1, false",
    })
    void aLimitPassesUpToItsValueAndNotBeyond(
            LimitKind kind,
            String most,
            long before,
            long now,
            long removed,
            long changed,
            double measured,
            boolean passed) {
        GateResult result = at(kind, most, new Movement(before, now, removed, changed), BEFORE);
        assertThat(result.measured()).isCloseTo(measured, org.assertj.core.api.Assertions.within(1e-9));
        assertThat(result.passed()).isEqualTo(passed);
    }

    @Test
    void whatATownshipLostIsToldOfTheWorstThatIsLargeEnough() {
        GateResult result = at(LimitKind.TOWNSHIP_FEWER, "15", new Movement(909, 790, 0, 0), BEFORE);
        assertThat(result.about()).isEqualTo("110101002");
        assertThat(result.before()).isEqualTo(400);
        assertThat(result.now()).isZero();
    }

    @Test
    void aMeasureThatCanNoLongerBeMadeFellToNothing() {
        Figures before = new Figures(Map.of(), Map.of("id-entry/published", 99.0));
        var gate = new Gate(new Movement(10, 10, 0, 0), before, new Figures(Map.of(), Map.of()));
        assertThat(gate.judge(new Limits(List.of(limit(LimitKind.MEASURE_DROP, "1"))))
                        .get(0)
                        .measured())
                .isEqualTo(99);
    }

    @Test
    void theFirstStatePassesEveryLimit() {
        for (LimitKind kind : LimitKind.values()) {
            GateResult result = at(kind, "0", new Movement(0, 790, 0, 0), new Figures(Map.of(), Map.of()));
            assertThat(result.passed()).as(kind.name()).isTrue();
            assertThat(result.before()).isNull();
        }
    }

    @Test
    void theShippedLimitsAreRight() {
        assertThat(Limits.read(Path.of("jobs/publish.yaml"), MEASURES).limits()).hasSizeGreaterThan(8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "on: persons-fewer, most: -1| most: must be 0 or more",
                "on: persons-less, most: 1| one of persons-fewer, persons-more",
                "on: persons-fewer| most: is missing",
                "on: measure-drop, most: 1| measure: is missing",
                "on: measure-drop, most: 1, measure: nothing, view: published| there is no measure nothing with view published",
                "on: persons-fewer, most: 1, least: 3| belongs to a limit on townships",
                "on: township-fewer, most: 1| least: is missing",
            })
    void aWrongLimitIsRefusedWithFileAndLine(String keys, String reason) throws IOException {
        Path file = folder.resolve("publish.yaml");
        Files.writeString(
                file,
                "- id: wrong\n  title: {zh: 甲, en: x}\n  "
                        + keys.replace(", ", "\n  ").replace("zh: 甲\n  ", "zh: 甲, ") + "\n");
        assertThatThrownBy(() -> Limits.read(file, MEASURES))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("publish.yaml, line ")
                .hasMessageContaining(reason);
    }
}
