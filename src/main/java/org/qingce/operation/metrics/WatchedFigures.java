package org.qingce.operation.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Gives all metrics to whatever registry asks for them. They are as fresh as the last {@link #refresh}. */
@Component
public class WatchedFigures implements MeterBinder {

    private static final Logger LOG = LoggerFactory.getLogger(WatchedFigures.class);

    private final List<SampleSource> sources;
    private final List<Gauges> bound = new CopyOnWriteArrayList<>();

    WatchedFigures(List<SampleSource> sources) {
        this.sources = List.copyOf(sources);
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        var gauges = new Gauges(registry);
        gauges.show(samples());
        bound.add(gauges);
    }

    /** Asks all sources anew. One that cannot answer is left out and logged. */
    public void refresh() {
        List<Sample> samples = samples();
        bound.forEach(gauges -> gauges.show(samples));
    }

    List<Sample> samples() {
        return sources.stream().flatMap(WatchedFigures::asked).toList();
    }

    private static Stream<Sample> asked(SampleSource source) {
        try {
            return source.now().stream();
        } catch (RuntimeException e) {
            LOG.warn("no metrics from {}", source.getClass().getSimpleName(), e);
            return Stream.empty();
        }
    }
}
