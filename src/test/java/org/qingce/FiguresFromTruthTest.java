package org.qingce;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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

        @Override
        protected Path county(Path folder) {
            return Path.of("sample-data");
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
