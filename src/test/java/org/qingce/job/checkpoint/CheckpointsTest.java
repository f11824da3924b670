package org.qingce.job.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies of the register, each from a time of rest. */
class CheckpointsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-01T01:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path home;

    private Path register = Path.of("");
    private Checkpoints checkpoints = new Checkpoints(register, register, 1, CLOCK);

    @BeforeEach
    void open() {
        register = home.resolve("register.duckdb");
        checkpoints = new Checkpoints(home.resolve("checkpoints"), register, 2, CLOCK);
    }

    private Checkpoint take(String content, long run) throws IOException {
        Files.writeString(register, content);
        return checkpoints.take(run, List.of());
    }

    @Test
    void theNewestAreKeptAndTheOneFromBeforeTheLatestRunBesides() throws IOException {
        assertThat(checkpoints.latest()).isEmpty();
        assertThat(checkpoints.take(0, List.of()).isEmpty()).isTrue();
        take("one", 1);
        take("two", 2);
        take("two, with answers", 2);
        Checkpoint last = take("two, with more answers", 2);
        assertThat(checkpoints.all())
                .extracting(checkpoint -> checkpoint.number() + " of run " + checkpoint.run())
                .containsExactly("5 of run 2", "4 of run 2", "2 of run 1");
        assertThat(checkpoints.before(2)).map(Checkpoint::number).contains(2L);
        assertThat(checkpoints.before(1)).isEmpty();
        assertThat(Files.readString(checkpoints.file(last))).isEqualTo("two, with more answers");
    }

    @Test
    void oneIsPutBackAsItWasAndCountsAsCurrent() throws IOException {
        Checkpoint before = take("one", 1);
        assertThat(checkpoints.isCurrent()).isTrue();
        Files.writeString(register, "half of two");
        Files.writeString(home.resolve("register.duckdb.wal"), "more of it");
        assertThat(checkpoints.isCurrent()).isFalse();
        checkpoints.restore(before);
        assertThat(register).hasContent("one");
        assertThat(home.resolve("register.duckdb.wal")).doesNotExist();
        assertThat(checkpoints.isCurrent()).isTrue();
    }

    @Test
    void beforeTheFirstRunThereWasNothing() throws IOException {
        Checkpoint nothing = checkpoints.take(0, List.of());
        Files.writeString(register, "half of one");
        checkpoints.restore(nothing);
        assertThat(register).doesNotExist();
        assertThat(checkpoints.isCurrent()).isTrue();
    }

    @Test
    void aCopyThatDoesNotReadAsItWasWrittenIsKnownAndOneWithoutAManifestIsNone() throws IOException {
        Checkpoint good = take("one", 1);
        Checkpoint bad = take("two", 2);
        Files.writeString(checkpoints.file(bad), "tvo");
        assertThat(checkpoints.isIntact(bad)).isFalse();
        assertThat(checkpoints.isIntact(good)).isTrue();
        Files.writeString(home.resolve("checkpoints/000002.json"), "{");
        assertThat(checkpoints.latest()).contains(good);
    }

    @Test
    void theyAreTheirOwnersAlone() throws IOException {
        take("one", 1);
        try (var files = Files.list(home.resolve("checkpoints"))) {
            assertThat(files.toList())
                    .hasSize(2)
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
    }

    @Test
    void whatCannotBeCopiedLeavesTheOlderOnesAsTheyWere() throws IOException {
        Checkpoint good = take("one", 1);
        Files.delete(register);
        Files.createDirectory(register);
        assertThatThrownBy(() -> checkpoints.take(2, List.of()))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageStartingWith("cannot leave a checkpoint of " + register);
        assertThat(checkpoints.all()).containsExactly(good);
        assertThat(checkpoints.isIntact(good)).isTrue();
    }
}
