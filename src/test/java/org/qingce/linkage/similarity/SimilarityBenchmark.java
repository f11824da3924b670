package org.qingce.linkage.similarity;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.stream.IntStream;

/** Comparisons per second and thread, and bytes of garbage each, on random values of each kind; a minute. */
final class SimilarityBenchmark {

    private static final int VALUES = 1 << 14;
    private static final int STEP = 7919;
    private static final long ROUND_NANOS = 600_000_000L;
    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    private SimilarityBenchmark() {}

    /** Measures the similarities whose name contains the first argument; all without one. */
    public static void main(String[] arguments) {
        String only = arguments.length == 0 ? "" : arguments[0];
        for (Similarity similarity : Similarities.all()) {
            if (similarity.name().contains(only)) {
                measure(similarity);
            }
        }
    }

    private static void measure(Similarity similarity) {
        SampleValues source = new SampleValues(1);
        String[] values = IntStream.range(0, VALUES)
                .mapToObj(i -> source.of(similarity.name()))
                .toArray(String[]::new);
        round(similarity, values);
        round(similarity, values);
        System.out.println(round(similarity, values));
    }

    /** The right value is a new string each time, as an engine gives it: its hash is not yet known. */
    private static String round(Similarity similarity, String[] values) {
        long done = 0;
        long sum = 0;
        long nanos = 0;
        long garbage = 0;
        while (nanos < ROUND_NANOS) {
            String[] fresh = IntStream.range(0, VALUES)
                    .mapToObj(i -> new String(values[i * STEP & VALUES - 1]))
                    .toArray(String[]::new);
            long bytes = THREADS.getCurrentThreadAllocatedBytes();
            long start = THREADS.getCurrentThreadCpuTime();
            for (int i = 0; i < VALUES; i++) {
                sum += similarity.of(values[i], fresh[i]);
            }
            nanos += THREADS.getCurrentThreadCpuTime() - start;
            garbage += THREADS.getCurrentThreadAllocatedBytes() - bytes;
            done += VALUES;
        }
        return String.format(
                Locale.ROOT,
                "%-20s %6.1f M/s  %4d bytes each  (mean similarity %d)",
                similarity.name(),
                done * 1e3 / nanos,
                garbage / done,
                sum / done);
    }
}
