package org.qingce.publish.gate;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Holds a state against the one published last. */
public final class Gate {

    private static final double PERCENT = 100;

    private final Movement movement;
    private final Figures before;
    private final Figures now;

    /**
     * @param movement of the persons
     * @param before figures of the state published last; empty where nothing was
     * @param now figures of the state to be published
     */
    public Gate(Movement movement, Figures before, Figures now) {
        this.movement = movement;
        this.before = before;
        this.now = now;
    }

    /** What is measured at each limit, in their order. */
    public List<GateResult> judge(Limits limits) {
        return limits.limits().stream().map(this::judge).toList();
    }

    private GateResult judge(Limit limit) {
        return switch (limit.on()) {
            case PERSONS_FEWER -> persons(limit, movement.now(), movement.before() - movement.now());
            case PERSONS_MORE -> persons(limit, movement.now(), movement.now() - movement.before());
            case PERSONS_REMOVED -> persons(limit, movement.removed(), movement.removed());
            case PERSONS_CHANGED -> persons(limit, movement.changed(), movement.changed());
            case MEASURE_DROP -> measure(limit);
            case TOWNSHIP_FEWER -> township(limit);
            case TOWNSHIPS_VANISHED -> vanished(limit);
        };
    }

    private GateResult persons(Limit limit, long shown, long lost) {
        return movement.before() == 0
                ? result(limit, "", null, (double) shown, 0)
                : result(limit, "", (double) movement.before(), (double) shown, PERCENT * lost / movement.before());
    }

    /** A figure that could no longer be made fell to nothing. */
    private GateResult measure(Limit limit) {
        String figure = limit.measure() + "/" + limit.view();
        Double was = before.measures().get(figure);
        double is = now.measures().getOrDefault(figure, 0.0);
        return result(limit, "", was, is, was == null ? 0 : was - is);
    }

    private GateResult township(Limit limit) {
        return before.townships().entrySet().stream()
                .filter(township -> township.getValue() >= limit.least())
                .map(township -> loss(limit, township))
                .max(Comparator.comparingDouble(GateResult::measured)
                        .thenComparing(GateResult::about, Comparator.reverseOrder()))
                .orElseGet(() -> result(limit, "", null, 0, 0));
    }

    private GateResult loss(Limit limit, Map.Entry<String, Long> township) {
        long was = township.getValue();
        long is = now.townships().getOrDefault(township.getKey(), 0L);
        return result(limit, township.getKey(), (double) was, (double) is, PERCENT * (was - is) / was);
    }

    private GateResult vanished(Limit limit) {
        List<String> gone = before.townships().entrySet().stream()
                .filter(township -> township.getValue() >= limit.least())
                .map(Map.Entry::getKey)
                .filter(code -> now.townships().getOrDefault(code, 0L) == 0)
                .sorted()
                .toList();
        Double was = before.townships().isEmpty()
                ? null
                : (double) before.townships().size();
        return result(
                limit,
                gone.isEmpty() ? "" : Objects.requireNonNull(gone.get(0)),
                was,
                now.townships().size(),
                gone.size());
    }

    private static GateResult result(Limit limit, String about, @Nullable Double before, double now, double measured) {
        return new GateResult(
                limit.id(),
                limit.title(),
                about,
                before,
                now,
                Math.max(0, measured),
                limit.most().doubleValue());
    }
}
