package org.qingce.operation.alarm;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.qingce.definition.Label;
import org.qingce.job.RunPresence;
import org.qingce.job.Runs;
import org.qingce.job.StepSummary;
import org.qingce.operation.metrics.RunBook;
import org.qingce.operation.metrics.RunState;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Alarms about the latest run: it failed, it was stopped, its process is gone. Over once a later attempt fares otherwise. */
@Configuration(proxyBeanMethods = false)
class RunAlarms {

    /** A source that looks at one run. */
    private record OfRun(AlarmKind kind, Looks looks) implements AlarmSource {
        @Override
        public List<Alarm> current(AlarmCondition condition) {
            return looks.now().stream().toList();
        }
    }

    private interface Looks {
        Optional<Alarm> now();
    }

    @Bean
    AlarmSource failedRun(RunBook book, Runs runs) {
        return new OfRun(
                AlarmKind.RUN_FAILED,
                () -> ended(book, "failed")
                        .map(run -> alarm(
                                AlarmKind.RUN_FAILED,
                                run,
                                "业务日期 %s 的批次 %d 在步骤 %s 失败。用 status 看原因，改正后执行 restart。",
                                "Run %2$d of %1$s failed at step %3$s. 'status' says why; put it right, then 'restart'.",
                                failedStep(runs, run.runId()))));
    }

    @Bean
    AlarmSource stoppedRun(RunBook book) {
        return new OfRun(
                AlarmKind.RUN_STOPPED,
                () -> ended(book, "stopped")
                        .map(run -> alarm(
                                AlarmKind.RUN_STOPPED,
                                run,
                                "业务日期 %s 的批次 %d 被停止。执行 restart 可继续。",
                                "Run %2$d of %1$s was stopped. 'restart' goes on with it.",
                                "")));
    }

    @Bean
    AlarmSource killedRun(RunBook book, RunPresence presence) {
        return new OfRun(
                AlarmKind.RUN_KILLED,
                () -> book.latest()
                        .filter(RunState::isOpen)
                        .filter(run -> !presence.isAnybodyThere())
                        .map(run -> alarm(
                                AlarmKind.RUN_KILLED,
                                run,
                                "业务日期 %s 的批次 %d 的进程已不在，没有跑完。执行 restart 可继续。",
                                "The process of run %2$d of %1$s is gone before its end. 'restart' goes on with it.",
                                "")));
    }

    private static Optional<RunState> ended(RunBook book, String status) {
        return book.latestEnded().filter(run -> run.status().equals(status));
    }

    private static Alarm alarm(AlarmKind kind, RunState run, String zh, String en, String step) {
        Object[] arguments = {run.businessDate(), run.runId(), step};
        return new Alarm(
                kind,
                Long.toString(run.runId()),
                new Label(String.format(Locale.ROOT, zh, arguments), String.format(Locale.ROOT, en, arguments)));
    }

    private static String failedStep(Runs runs, long runId) {
        return runs.steps(runId).stream()
                .filter(step -> step.status().equals("FAILED"))
                .map(StepSummary::name)
                .reduce((earlier, later) -> later)
                .orElse("?");
    }
}
