package org.qingce.operation.metrics;

import java.util.List;

/** Says what metrics are now; every bean of this kind is asked at each scrape, so it answers at once and never opens the register. */
public interface SampleSource {

    /** What there is to say; a metric of which nothing is known is left out. No personal data. */
    List<Sample> now();
}
