package org.qingce.operation.doctor;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.qingce.definition.Label;
import org.qingce.job.RunSummary;
import org.qingce.job.Runs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether this machine's clock goes with what runs wrote down and with the database server's. */
@Component
final class RunClockCheck implements Check {

    private static final long MOST_SECONDS = 10;

    private final Place place;
    private final Runs runs;
    private final JdbcClient database;

    RunClockCheck(Place place, Runs runs, JdbcClient database) {
        this.place = place;
        this.runs = runs;
        this.database = database;
    }

    @Override
    public String name() {
        return "clock";
    }

    @Override
    public List<Finding> look() {
        var findings = new ArrayList<Finding>();
        LocalDateTime now = LocalDateTime.ofInstant(place.clock().instant(), ZoneId.systemDefault());
        runs.all().stream()
                .map(RunSummary::started)
                .filter(Objects::nonNull)
                .max(LocalDateTime::compareTo)
                .filter(latest -> latest.isAfter(now))
                .ifPresent(latest -> findings.add(Finding.problem(
                        new Label(
                                "系统时间 " + now + " 早于最近一次运行的开始时间 " + latest,
                                "the clock says " + now + ", and the latest run began at " + latest),
                        todo())));
        long off = Duration.between(ofDatabase(), place.clock().instant()).toSeconds();
        if (Math.abs(off) > MOST_SECONDS) {
            findings.add(Finding.problem(
                    new Label("系统时间与数据库时间相差 " + off + " 秒", "the clock and the database's differ by " + off + " s"),
                    todo()));
        }
        if (findings.isEmpty()) {
            findings.add(Finding.ok(
                    "时钟与运行记录、数据库一致；是否经 NTP 校时无法得知",
                    "the clock goes with the runs and the database; whether NTP keeps it cannot be asked"));
        }
        return findings;
    }

    private Instant ofDatabase() {
        return database.sql("select current_timestamp")
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .single();
    }

    private static Label todo() {
        return new Label("校正时钟（NTP）后再运行", "set the clock right (NTP) before the next run");
    }
}
