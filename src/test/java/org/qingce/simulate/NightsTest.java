package org.qingce.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What changes from one night to the next. */
class NightsTest {
    @TempDir
    private static Path folder;

    private static final int NIGHTS = 8;
    private static final List<List<Map<String, String>>> BY_NIGHT = new ArrayList<>();

    @BeforeAll
    static void make() throws IOException {
        Counties.make(folder, 5000, 5, NIGHTS, 1);
        for (int i = 0; i < NIGHTS; i++) {
            BY_NIGHT.add(Tables.tsv(folder.resolve("truth/mentions-" + Counties.NIGHT.plusDays(i) + ".tsv")));
        }
    }

    @Test
    void snapshotsAreWrittenAnew() {
        assertThat(BY_NIGHT).allMatch(night -> of(night, "police-resident").size() > 5000);
        assertThat(BY_NIGHT).allMatch(night -> of(night, "health-record").size() > 1400);
    }

    @Test
    void aDeltaHoldsWhatNoEarlierNightHeld() {
        int later = 0;
        for (String source : List.of("health-birth", "health-death", "civil-death")) {
            Set<String> seen = new HashSet<>(people(BY_NIGHT.get(0), source));
            for (List<Map<String, String>> night : BY_NIGHT.subList(1, NIGHTS)) {
                assertThat(people(night, source)).as(source).allMatch(seen::add);
                later += people(night, source).size();
            }
        }
        assertThat(later).isBetween(1, 40);
        assertThat(of(BY_NIGHT.get(1), "civil-marriage")).hasSizeLessThan(10);
    }

    @Test
    void anErrorStaysUntilItIsCorrected() {
        Set<String> before = faulty(BY_NIGHT.get(0));
        Set<String> after = faulty(BY_NIGHT.get(NIGHTS - 1));
        Set<String> corrected = new HashSet<>(before);
        corrected.removeAll(after);
        assertThat(before).hasSizeGreaterThan(100);
        assertThat(corrected).hasSizeLessThan(before.size() / 20);
        after.removeAll(before);
        assertThat(after).hasSizeLessThan(20);
    }

    private static Set<String> faulty(List<Map<String, String>> mentions) {
        return of(mentions, "population").stream()
                .filter(m -> !m.get("id_fault").equals("none"))
                .map(m -> m.get("person") + m.get("copy") + m.get("id_written"))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<String> people(List<Map<String, String>> mentions, String source) {
        return of(mentions, source).stream()
                .filter(m -> m.get("slot").equals("0"))
                .map(m -> m.get("person"))
                .collect(Collectors.toSet());
    }

    private static List<Map<String, String>> of(List<Map<String, String>> mentions, String source) {
        return mentions.stream().filter(m -> m.get("file").startsWith(source)).toList();
    }
}
