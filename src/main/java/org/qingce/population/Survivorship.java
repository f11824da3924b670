package org.qingce.population;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which source is believed for which field, and who is published. Made of {@code jobs/survivorship.yaml}.
 *
 * @param file where it was read from
 * @param sources all source ids, the most trusted first
 * @param rankings for every field, all sources, the most trusted first
 * @param admissions the ways into the published population
 */
public record Survivorship(
        Path file, List<String> sources, Map<GoldenField, List<String>> rankings, List<Admission> admissions) {

    public Survivorship {
        sources = List.copyOf(sources);
        rankings = Map.copyOf(rankings);
        admissions = List.copyOf(admissions);
    }

    /**
     * Reads and checks a definition file.
     *
     * @param knownSources ids of the sources that are defined
     * @throws org.qingce.definition.DefinitionException if the file cannot be read, names an unknown field or source, or gives
     *     a known source no place in the order
     */
    public static Survivorship read(Path file, Set<String> knownSources) {
        return new SurvivorshipReader(file, knownSources).read();
    }

    List<String> ranking(GoldenField field) {
        return rankings.getOrDefault(field, sources);
    }
}
