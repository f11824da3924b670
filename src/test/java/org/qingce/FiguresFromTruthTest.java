package org.qingce;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.qingce.cli.CommandRun;
import org.qingce.truth.NightAgainstTruth;

/**
 * The nightly job says what the truth says. Its figures and findings are computed a second time, in plain Java, from the truth
 * folder, the divisions and the headcounts, by nothing that the product is made of but the tables of the standards.
 */
class FiguresFromTruthTest {

    @Nested
    class OfTheSampleCounty extends NightAgainstTruth {

        /** Without the departments of which the simulator knows no truth. */
        @Override
        protected Path county(Path folder) {
            try {
                for (String kept : List.of("truth", "2026-03-31")) {
                    Files.createDirectories(folder.resolve(kept));
                    try (Stream<Path> files = Files.list(Path.of("sample-data", kept))) {
                        for (Path file :
                                files.filter(OfTheSampleCounty::simulated).toList()) {
                            Files.copy(file, folder.resolve(kept).resolve(file.getFileName()));
                        }
                    }
                }
                return folder;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static boolean simulated(Path file) {
            String name = file.getFileName().toString();
            return !name.startsWith("education-enrolment") && !name.startsWith("social-security");
        }
    }

    @Nested
    class OfAnotherCountyWithThreeTimesTheErrors extends NightAgainstTruth {

        @Override
        protected Path county(Path folder) {
            var made = CommandRun.of(
                    "simulate", "--out", folder.toString(), "--persons", "1500", "--seed", "77", "--errors", "3");
            assertThat(made.code()).as(made.said()).isZero();
            return folder;
        }
    }
}
