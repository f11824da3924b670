package org.qingce.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.qingce.handout.HandOutException;
import org.qingce.intake.ArchivedExtract;
import org.qingce.workbench.SqlScript;
import org.springframework.context.ConfigurableApplicationContext;

/** Extracts come back from the archive as they arrived. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchiveDeskTest {

    private static final String POPULATION = "population-20260331.csv";

    @TempDir
    static Path folder;

    private Path extracts;
    private ConfigurableApplicationContext application;
    private ArchiveDesk desk;

    @BeforeAll
    void aNight() throws IOException {
        FirstNight first = FirstNight.made();
        extracts = first.extracts();
        application = SmallCounty.start(first.home(folder.resolve("home")));
        desk = application.getBean(ArchiveDesk.class);
    }

    @AfterAll
    void close() {
        application.close();
    }

    private static Path fresh() throws IOException {
        return Files.createTempDirectory(folder, "out");
    }

    private ArchivedExtract extract(String name) {
        return desk.list().stream()
                .filter(extract -> extract.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void inRegister(String statement) {
        var session = application.getBean(WorkbenchSession.class);
        session.workbench().run(SqlScript.parse("test", statement + ";"), Map.of());
        session.close();
    }

    private static List<Path> left(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void everyExtractComesBackByteForByteByItsNameAndByItsHash() throws IOException {
        Path out = fresh();
        List<ArchivedExtract> extracts = desk.list();
        assertThat(extracts).hasSizeGreaterThan(5);
        for (ArchivedExtract extract : extracts) {
            Path original = this.extracts.resolve(extract.name());
            assertThat(desk.export(extract.name(), out, false)).isEqualTo(out.resolve(extract.name()));
            assertThat(out.resolve(extract.name())).hasSameBinaryContentAs(original);
            assertThat(extract.bytes()).isEqualTo(Files.size(original));
            assertThat(extract.businessDate()).isEqualTo(SmallCounty.FIRST_NIGHT);
        }
        Path named = out.resolve("named");
        String digits = extract(POPULATION).sha256().substring(0, 8).toUpperCase(Locale.ROOT);
        assertThat(desk.export(digits, named, false)).isEqualTo(named);
        assertThat(named).hasSameBinaryContentAs(this.extracts.resolve(POPULATION));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(named)))
                .isEqualTo("rw-------");
    }

    @Test
    void whatIsThereIsReplacedOnlyWhenAsked() throws IOException {
        Path mine = Files.writeString(fresh().resolve("mine"), "mine");
        assertThatThrownBy(() -> desk.export(POPULATION, mine, false))
                .isInstanceOf(HandOutException.class)
                .hasMessage(mine + ": is there already; --force replaces it");
        assertThat(mine).hasContent("mine");
        desk.export(POPULATION, mine, true);
        assertThat(mine).hasSameBinaryContentAs(extracts.resolve(POPULATION));
    }

    @Test
    void ofSeveralByOneNameEachIsShown() throws IOException {
        String other = extract("health-death-20260331.csv").sha256();
        inRegister("update arrival set name = '" + POPULATION + "' where sha256 = '" + other + "'");
        try {
            Path out = fresh();
            assertThatThrownBy(() -> desk.export(POPULATION, out, false))
                    .isInstanceOf(RunRefusedException.class)
                    .hasMessageContaining("say which by its hash:")
                    .hasMessageContaining(other)
                    .hasMessageContaining("population 2026-03-31, run 1, ");
            assertThat(left(out)).isEmpty();
            assertThat(desk.export(other, out, false)).isEqualTo(out.resolve(POPULATION));
        } finally {
            inRegister("update arrival set name = 'health-death-20260331.csv' where sha256 = '" + other + "'");
        }
    }

    @Test
    void aStoredNameLeadsNowhereElse() throws IOException {
        String hash = extract(POPULATION).sha256();
        for (String name : List.of("../../outside.csv", "/tmp/outside.csv", "..", ".", "a\\..\\b", "\u001b[2J", "")) {
            inRegister("update arrival set name = '" + name + "' where sha256 = '" + hash + "'");
            Path out = Files.createDirectories(fresh().resolve("a/b"));
            Path file = desk.export(hash, out, false);
            assertThat(file.toRealPath().getParent()).as(name).isEqualTo(out.toRealPath());
            assertThat(file.getFileName().toString()).doesNotContainPattern("\\p{Cntrl}");
            assertThat(left(out)).hasSize(1);
        }
        inRegister("update arrival set name = '" + POPULATION + "' where sha256 = '" + hash + "'");
    }

    @Test
    void whatIsNotThereOrDamagedLeavesNothing() throws IOException {
        Path out = fresh();
        for (String asked : List.of("none.csv", "0123", "00000000", "%", "' or 1=1 --")) {
            assertThatThrownBy(() -> desk.export(asked, out, false))
                    .isInstanceOf(RunRefusedException.class)
                    .hasMessageStartingWith("the archive has no extract " + asked);
        }
        String hash = extract("civil-death-20260331.xlsx").sha256();
        Path archived = left(folder.resolve("home/archive")).stream()
                .filter(file -> file.getFileName().toString().startsWith(hash))
                .findFirst()
                .orElseThrow();
        byte[] whole = Files.readAllBytes(archived);
        byte[] damaged = whole.clone();
        damaged[whole.length - 5] ^= 1;
        Files.write(archived, damaged);
        assertThatThrownBy(() -> desk.export(hash, out, false))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(archived + " is damaged");
        Files.write(archived, whole);
        assertThat(left(out)).isEmpty();
    }
}
