package org.qingce.operation.metrics;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.qingce.job.RunContext;
import org.qingce.job.RunObserver;
import org.qingce.job.RunObservers;
import org.springframework.stereotype.Component;

/** How far the run at work in this process has come with reading. */
@Component
class LiveSamples implements RunObserver, SampleSource {

    private final AtomicLong expected = new AtomicLong();
    private final AtomicLong read = new AtomicLong();

    LiveSamples(RunObservers observers) {
        observers.add(this);
    }

    @Override
    public void linesExpected(long lines) {
        read.set(0);
        expected.set(lines);
    }

    @Override
    public void linesRead(long lines) {
        read.set(lines);
    }

    @Override
    public void runEnded(RunContext run) {
        linesExpected(0);
    }

    @Override
    public List<Sample> now() {
        return expected.get() == 0
                ? List.of()
                : List.of(
                        Sample.of(Exported.LINES_READ, read.get()), Sample.of(Exported.LINES_EXPECTED, expected.get()));
    }
}
