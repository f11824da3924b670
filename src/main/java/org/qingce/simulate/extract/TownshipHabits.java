package org.qingce.simulate.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qingce.simulate.world.Dice;
import org.qingce.simulate.world.Place;

/** How carefully each township has kept the whole-population database: some cover more, some err more. */
final class TownshipHabits {
    private static final double LEAST_COVERED = 0.94;
    private static final double MOST_COVERED = 0.995;
    private static final double LEAST_STRAIN = 0.5;
    private static final double MOST_STRAIN = 1.8;
    private static final long COVERAGE = 81;
    private static final long STRAIN = 82;

    private final Map<String, Double> coverage;
    private final Map<String, Double> strain;

    TownshipHabits(List<Place> villages, long seed) {
        List<String> townships =
                villages.stream().map(Place::township).distinct().sorted().toList();
        coverage = spread(townships, LEAST_COVERED, MOST_COVERED, Dice.of(seed, COVERAGE, 0));
        strain = spread(townships, LEAST_STRAIN, MOST_STRAIN, Dice.of(seed, STRAIN, 0));
    }

    /** The share of the registered people that the database has. */
    double coverage(Place place) {
        return coverage.getOrDefault(place.township(), MOST_COVERED);
    }

    /** Times the usual fault rates. */
    double strain(Place place) {
        return strain.getOrDefault(place.township(), 1.0);
    }

    /** Evenly spaced values, dealt out at random. */
    private static Map<String, Double> spread(List<String> townships, double low, double high, Dice dice) {
        List<String> left = new ArrayList<>(townships);
        double step = (high - low) / Math.max(1, left.size() - 1);
        Map<String, Double> values = new HashMap<>();
        for (double value = low; !left.isEmpty(); value += step) {
            values.put(left.remove(dice.below(left.size())), value);
        }
        return values;
    }
}
