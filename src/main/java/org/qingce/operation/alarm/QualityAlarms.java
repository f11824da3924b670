package org.qingce.operation.alarm;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qingce.definition.Label;
import org.qingce.operation.metrics.Figure;
import org.qingce.operation.metrics.RunBook;
import org.qingce.operation.metrics.RunFigures;
import org.qingce.operation.metrics.RunState;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Alarms about what the latest complete run found: targets missed, figures that jumped, more errors than before. */
@Configuration(proxyBeanMethods = false)
class QualityAlarms {

    private static final double PERCENT = 100;

    private final RunBook runs;
    private final RunFigures figures;

    QualityAlarms(RunBook runs, RunFigures figures) {
        this.runs = runs;
        this.figures = figures;
    }

    private record Source(AlarmKind kind, Finds finds) implements AlarmSource {
        @Override
        public List<Alarm> current(AlarmCondition condition) {
            return finds.now(condition);
        }
    }

    private interface Finds {
        List<Alarm> now(AlarmCondition condition);
    }

    @Bean
    AlarmSource missedTargets() {
        return new Source(AlarmKind.TARGET_MISSED, this::missed);
    }

    @Bean
    AlarmSource jumpedFigures() {
        return new Source(AlarmKind.FIGURES_JUMPED, this::jumped);
    }

    @Bean
    AlarmSource moreErrors() {
        return new Source(AlarmKind.ERRORS_UP, this::grown);
    }

    private List<Alarm> missed(AlarmCondition condition) {
        var alarms = new ArrayList<Alarm>();
        runs.latestCompleted().ifPresent(run -> {
            List<Figure> all = figures.of(run.runId());
            Map<String, Double> shares = named(all, "measure_share");
            Map<String, Double> targets = named(all, "target_share");
            named(all, "target_met").forEach((measure, met) -> {
                if (met == 0 && condition.concerns(measure)) {
                    double target = targets.getOrDefault(measure, 0.0);
                    double share = shares.getOrDefault(
                            measure + "/received", shares.getOrDefault(measure + "/published", 0.0));
                    alarms.add(missed(run, measure, share, target));
                }
            });
        });
        return alarms;
    }

    private static Alarm missed(RunState run, String measure, double share, double target) {
        return new Alarm(
                AlarmKind.TARGET_MISSED,
                measure,
                new Label(
                        "业务日期 %s：%s 为 %s%%，目标 %s%%。"
                                .formatted(run.businessDate(), measure, percent(share), percent(target)),
                        "%s: %s is %s %%, the target %s %%."
                                .formatted(run.businessDate(), measure, percent(share), percent(target))));
    }

    private List<Alarm> jumped(AlarmCondition condition) {
        return runs
                .latestCompleted()
                .flatMap(run -> amount(run, "alerts", "")
                        .filter(jumps -> jumps >= condition.bound())
                        .map(jumps -> new Alarm(
                                AlarmKind.FIGURES_JUMPED,
                                "",
                                new Label(
                                        "业务日期 %s 有 %.0f 个指标异动。用 alerts 查看。".formatted(run.businessDate(), jumps),
                                        "%.0f figures of %s jumped. 'alerts' shows them."
                                                .formatted(jumps, run.businessDate())))))
                .stream()
                .toList();
    }

    private List<Alarm> grown(AlarmCondition condition) {
        RunState run = runs.latestCompleted().orElse(null);
        if (run == null) {
            return List.of();
        }
        double now = amount(run, "findings", "error").orElse(0.0);
        double before = runs.completedBefore(run.runId())
                .flatMap(earlier -> amount(earlier, "findings", "error"))
                .orElse(now);
        boolean more = now > before && (now - before) * PERCENT >= before * condition.bound();
        return more
                ? List.of(new Alarm(
                        AlarmKind.ERRORS_UP,
                        "",
                        new Label(
                                "业务日期 %s 的错误由 %.0f 增到 %.0f。".formatted(run.businessDate(), before, now),
                                "Errors of %s grew from %.0f to %.0f.".formatted(run.businessDate(), before, now))))
                : List.of();
    }

    private Optional<Double> amount(RunState run, String name, String label) {
        return Optional.ofNullable(named(figures.of(run.runId()), name).get(label));
    }

    private static Map<String, Double> named(List<Figure> figures, String name) {
        return figures.stream()
                .filter(figure -> figure.name().equals(name))
                .collect(Collectors.toMap(Figure::label, Figure::amount));
    }

    /** Rounded down, so that what misses a target never reads as if it met it. */
    private static String percent(double share) {
        return BigDecimal.valueOf(share * PERCENT)
                .setScale(2, RoundingMode.FLOOR)
                .toPlainString();
    }
}
