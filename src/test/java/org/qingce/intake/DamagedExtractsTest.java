package org.qingce.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qingce.intake.source.SourceCatalogue;
import org.qingce.intake.source.SourceDefinition;

/**
 * Whatever a source hands over: each line of a file ends as heading, blank, accepted or rejected, or the whole file is refused with one
 * message that says which file, what is wrong and what to do, and nothing of anybody.
 */
class DamagedExtractsTest {

    private static final SourceCatalogue CATALOGUE = SourceCatalogue.load(Path.of("jobs/sources"));

    @TempDir
    Path folder;

    private final SoftAssertions softly = new SoftAssertions();

    static Stream<String> sources() {
        return CATALOGUE.sources().stream().map(SourceDefinition::id);
    }

    @ParameterizedTest
    @MethodSource("sources")
    void everyLineOfEveryDamagedFileIsAccountedForOrTheFileIsRefused(String source) throws IOException {
        SourceExtract extract = SourceExtract.of(CATALOGUE.source(source));
        Path readable = Files.createDirectory(folder.resolve("readable"));
        var taken = new ArrayList<Damage>();
        for (Damage damage : Damages.all()) {
            if (look(damage, extract, readable).isEmpty()) {
                taken.add(damage);
            }
        }
        try (var bench = new IntakeBench(folder.resolve("home"))) {
            bench.take(readable);
            taken.forEach(damage -> requireAccount(bench, damage, extract));
        }
        softly.assertAll();
    }

    /** The refusal of a file; where there is none, the file goes to the readable ones. */
    private Optional<String> look(Damage damage, SourceExtract extract, Path readable) throws IOException {
        Path alone = Files.createDirectories(folder.resolve("alone"));
        Path file =
                Files.write(alone.resolve(damage.file(extract)), damage.bytes().apply(extract));
        Optional<String> refusal = refusal(alone);
        softly.assertThat(refusal.isPresent())
                .as("%s is refused: %s", damage, refusal)
                .isEqualTo(damage.fate() == Damage.Fate.REFUSED);
        refusal.ifPresent(message -> requireClear(message, file));
        if (refusal.isEmpty()) {
            Files.move(file, readable.resolve(file.getFileName()));
        } else {
            Files.delete(file);
        }
        return refusal;
    }

    private static Optional<String> refusal(Path alone) {
        try {
            new Arrivals(CATALOGUE, new ArrivalSettings(null, null, null), 1).look(alone);
            return Optional.empty();
        } catch (ArrivalException refused) {
            return Optional.of(String.valueOf(refused.getMessage()));
        }
    }

    private void requireClear(String message, Path file) {
        softly.assertThat(message)
                .contains(file.getFileName().toString())
                .containsAnyOf(";", "Correct", "Remove")
                .doesNotContain("标记", SourceExtract.NUMBER.substring(6), "Exception", "java.", "null")
                .hasSizeLessThan(4000);
        softly.assertThat(message.chars().filter(letter -> letter != '\n').noneMatch(Character::isISOControl))
                .as("no control character in: " + message)
                .isTrue();
    }

    private void requireAccount(IntakeBench bench, Damage damage, SourceExtract extract) {
        String file = "name = '" + damage.file(extract) + "'";
        List<String> account = bench.rows("source_file", file, "accepted", "rejected");
        int rows = SourceExtract.ROWS;
        switch (damage.fate()) {
            case TAKEN -> softly.assertThat(account).as(damage.toString()).containsExactly(rows + "|0");
            case ONE_REJECTED ->
                softly.assertThat(account).as(damage.toString()).containsExactly(rows - 1 + "|1");
            case NO_RECORDS -> softly.assertThat(account).as(damage.toString()).containsExactly("0|0");
            case ACCOUNTED -> softly.assertThat(account).as(damage.toString()).hasSize(1);
            case REFUSED -> assertThat(account).as(damage.toString()).isEmpty();
        }
        softly.assertThat(bench.rows(
                        "source_file", file + " and lines = header_lines + blank_lines + record_lines", "name"))
                .as("lines of %s", damage)
                .hasSize(1);
    }
}
