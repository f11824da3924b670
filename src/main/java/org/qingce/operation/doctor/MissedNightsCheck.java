package org.qingce.operation.doctor;

import java.util.List;
import java.util.stream.Collectors;
import org.qingce.definition.Label;
import org.qingce.operation.schedule.NightBook;
import org.qingce.operation.schedule.PlannedNight;
import org.springframework.stereotype.Component;

/** Whether a night of the schedule was not run. */
@Component
final class MissedNightsCheck implements Check {

    private final NightBook book;

    MissedNightsCheck(NightBook book) {
        this.book = book;
    }

    @Override
    public String name() {
        return "nights";
    }

    @Override
    public List<Finding> look() {
        if (book.schedule().isEmpty()) {
            return List.of(
                    Finding.note("没有生效的计划，漏跑无从发现", "no schedule is in force, so that nobody notices a missed night"));
        }
        List<PlannedNight> missed = book.missed();
        if (missed.isEmpty()) {
            return List.of(Finding.ok("没有漏跑的夜", "no night was missed"));
        }
        String dates =
                missed.stream().map(night -> night.night().date().toString()).collect(Collectors.joining(", "));
        return List.of(Finding.warning(
                new Label("漏跑 " + missed.size() + " 夜：" + dates, missed.size() + " missed nights: " + dates),
                new Label("schedule 看各夜能否补跑", "'schedule' says which can still be run")));
    }
}
