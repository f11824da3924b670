package org.qingce.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeterminismTest {
    @TempDir
    private Path folder;

    @Test
    void theSameSeedGivesTheSameBytes() throws IOException {
        Path one = Counties.make(folder.resolve("one"), 1500, 7, 2, 1);
        Path other = Counties.make(folder.resolve("other"), 1500, 7, 2, 1);
        assertThat(hashes(one)).isEqualTo(hashes(other)).hasSizeGreaterThan(20);
    }

    @Test
    void anotherSeedGivesOtherPeople() throws IOException {
        Path one = Counties.make(folder.resolve("one"), 500, 7, 1, 1);
        Path other = Counties.make(folder.resolve("other"), 500, 8, 1, 1);
        assertThat(Files.mismatch(one.resolve("truth/persons.tsv"), other.resolve("truth/persons.tsv")))
                .isNotNegative();
    }

    @Test
    void theFirstNightDoesNotDependOnHowManyFollow() throws IOException {
        Path one = Counties.make(folder.resolve("one"), 800, 3, 1, 1);
        Path many = Counties.make(folder.resolve("many"), 800, 3, 4, 1);
        assertThat(hashes(one.resolve("2026-03-31"))).isEqualTo(hashes(many.resolve("2026-03-31")));
    }

    private static Map<String, Integer> hashes(Path root) throws IOException {
        Map<String, Integer> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root).filter(Files::isRegularFile)) {
            for (Path file : files.toList()) {
                hashes.put(root.relativize(file).toString(), Arrays.hashCode(Files.readAllBytes(file)));
            }
        }
        return hashes;
    }
}
