package org.qingce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.qingce.job.SmallCounty;

/** What the product writes is its owner's alone, also where the process would let others read, and without the launcher. */
@DisabledOnOs(OS.WINDOWS)
class ClosedHomeIT {

    @TempDir
    private Path folder;

    @Test
    void nothingInAHomeIsOpenToOthersUnderTheUsualUmask() throws IOException, InterruptedException {
        SmallCounty.make(folder.resolve("county"), 1);
        Path home = folder.resolve("home");
        Child night = Child.limited(
                home,
                "umask 022;",
                "run",
                "nightly",
                "--date",
                SmallCounty.FIRST_NIGHT.toString(),
                "--extracts",
                folder.resolve("county/" + SmallCounty.FIRST_NIGHT).toString());
        assertThat(night.end()).as(night.said()).isZero();
        assertThat(home.resolve("register.duckdb")).exists();
        assertThat(home.resolve("runs/1/report.xlsx")).exists();
        assertThat(open(home)).isEmpty();

        Path list = folder.resolve("list.tsv");
        Child listing = Child.limited(
                home, "umask 022;", "list", "--measure", "coverage-by-list", "--plain", "--out", list.toString());
        assertThat(listing.end()).as(listing.said()).isZero();
        assertThat(permissions(list)).isEqualTo("rw-------");
        assertThat(open(home)).isEmpty();
    }

    private static List<String> open(Path home) throws IOException {
        try (Stream<Path> all = Files.walk(home)) {
            return all.filter(path -> !permissions(path).endsWith("------"))
                    .map(path -> permissions(path) + " " + path)
                    .toList();
        }
    }

    private static String permissions(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
