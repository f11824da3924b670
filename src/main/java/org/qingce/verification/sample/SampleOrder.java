package org.qingce.verification.sample;

/**
 * What sample to draw.
 *
 * @param perDivision persons in each stratum, at least 1; all of a stratum that has fewer
 * @param seed decides by chance whom; the same on the same register draws the same persons
 * @param level what a stratum is
 * @param view of which population
 */
public record SampleOrder(long perDivision, long seed, Level level, View view) {

    public SampleOrder {
        if (perDivision < 1) {
            throw new IllegalArgumentException("a sample has at least one person a division");
        }
    }

    /** Divisions that are sampled by themselves. */
    public enum Level {
        TOWNSHIP("township", 9),
        VILLAGE("village", 12);

        private final String word;
        private final int digits;

        Level(String word, int digits) {
            this.word = word;
            this.digits = digits;
        }

        String word() {
            return word;
        }

        int digits() {
            return digits;
        }
    }

    /** Populations that can be sampled. */
    public enum View {
        RECEIVED("received"),
        PUBLISHED("published");

        private final String word;

        View(String word) {
            this.word = word;
        }

        /** As tables have it. */
        public String word() {
            return word;
        }
    }
}
