package org.qingce.operation.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingce.definition.DefinitionException;

class ScheduleTest {

    @TempDir
    Path jobs;

    private Schedule shippedWith(String key, String value) throws IOException {
        String shipped = Files.readString(Path.of("jobs/schedule.yaml"));
        String text = shipped.replaceAll("(?m)^" + key + ":.*$", key + ": " + value);
        Files.writeString(jobs.resolve("schedule.yaml"), text);
        return Schedule.read(jobs).orElseThrow();
    }

    @Test
    void theShippedScheduleIsRightAndNotInForce() {
        assertThat(Schedule.read(Path.of("jobs")).orElseThrow().enabled()).isFalse();
    }

    @Test
    void withoutAFileThereIsNoSchedule() {
        assertThat(Schedule.read(jobs)).isEmpty();
    }

    @Test
    void aRunAfterMidnightIsOfTheDayBefore() throws IOException {
        var night = shippedWith("enabled", "true")
                .after(ZonedDateTime.parse("2026-03-31T20:00:00Z"))
                .findFirst()
                .orElseThrow();
        assertThat(night.start()).isEqualTo(ZonedDateTime.parse("2026-04-02T02:30:00+08:00[Asia/Shanghai]"));
        assertThat(night.date()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(night.extracts()).isEqualTo(Path.of("/var/lib/qingce/extracts/2026-04-01"));
    }

    @Test
    void twoStartsOfOneDateAreOneNight() throws IOException {
        assertThat(shippedWith("start", "\"0 0 2,3 * * *\"")
                        .from(LocalDate.of(2026, 3, 30), ZonedDateTime.parse("2026-04-01T12:00:00+08:00"))
                        .stream()
                        .map(Night::date))
                .containsExactly(LocalDate.of(2026, 3, 30), LocalDate.of(2026, 3, 31));
    }

    @Test
    void foldersMayBeNamedInAFormOfTheirOwn() {
        assertThat(new ExtractsPattern("/x/{date:yyyyMMdd}/in").of(LocalDate.of(2026, 3, 31)))
                .isEqualTo(Path.of("/x/20260331/in"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "start|\"at night\"|start: ",
                "zone|Asia/Shenzhen|there is no time zone Asia/Shenzhen",
                "extracts|/data/extracts|has no {date} in it",
                "extracts|extracts/{date}|must start at the root",
                "extracts|/data/{date:qqqqqq}|extracts: ",
                "wait_at_most|a while|is no time span",
                "missed_after|-3h|lies in the past",
                "missed|ignore|one of run, report",
                "look_back|null|look_back is missing"
            })
    void whatIsWrongIsNamedWithFileAndReason(String key, String value, String reason) {
        assertThatThrownBy(() -> shippedWith(key, value))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("schedule.yaml")
                .hasMessageContaining(reason);
    }
}
