package org.qingce.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleDataTest {
    private static final Path SAMPLE = Path.of("sample-data");

    /** Compressed bytes may differ between Java releases, so the sheet is left out. */
    @Test
    void theSampleIsWhatItsCommandMakes(@TempDir Path again) throws IOException {
        Counties.make(again, 3000, 1, 1, 1);
        List<Path> made = files(again);
        assertThat(made).hasSize(14);
        for (Path file : made) {
            assertThat(SAMPLE.resolve(file)).exists();
            if (!file.toString().endsWith(".xlsx")) {
                assertThat(Files.mismatch(SAMPLE.resolve(file), again.resolve(file)))
                        .as("%s: make sample-data again, as its README says", file)
                        .isEqualTo(-1);
            }
        }
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).map(root::relativize).toList();
        }
    }
}
