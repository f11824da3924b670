package org.qingce.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingce.encryption.EncryptedFile;
import org.qingce.encryption.KeySet;

class ArchiveTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
    private static final String TEXT = "name,id\n王伟,110101199003070038\n";

    @TempDir
    private Path folder;

    private KeySet keys = KeySet.create(TODAY);
    private Archive archive = new Archive(Path.of("."), () -> keys);
    private Path extract = Path.of(".");
    private String hash = "";

    @BeforeEach
    void anExtract() throws Exception {
        archive = new Archive(folder.resolve("archive"), () -> keys);
        extract = Files.writeString(folder.resolve("population.csv"), TEXT);
        hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(extract)));
    }

    @Test
    void anExtractIsKeptEncryptedUnderTheHashOfWhatItSays() throws IOException {
        Path kept = archive.keep(extract, hash);
        assertThat(kept).hasFileName(hash + ".csv.qc");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)))
                .isEqualTo("rw-------");
        assertThat(new String(Files.readAllBytes(kept), StandardCharsets.UTF_8)).doesNotContain("110101199003070038");
        assertThat(new String(archive.open(kept).readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(TEXT);
    }

    @Test
    void anExtractThatChangesWhileItIsTakenInIsRefusedAndLeavesNothing() {
        String other = "0".repeat(64);
        assertThatThrownBy(() -> archive.keep(extract, other)).isInstanceOf(IOException.class);
        assertThat(folder.resolve("archive/00")).isEmptyDirectory();
    }

    @Test
    void whatWasKeptInPlainBeforeIsReadAsItIs() throws IOException {
        Path plain = folder.resolve("archive/" + hash.substring(0, 2) + "/" + hash + ".csv");
        Files.createDirectories(plain.getParent());
        Files.copy(extract, plain);
        assertThat(archive.keep(extract, hash)).isEqualTo(plain);
        assertThat(archive.readable(plain, folder.resolve("copies"))).isEqualTo(plain);
    }

    @Test
    void theCopyToReadFromIsItsOwnersAlone() throws IOException {
        Path copy = archive.readable(archive.keep(extract, hash), folder.resolve("copies"));
        assertThat(copy).hasFileName(hash + ".csv").hasContent(TEXT);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)))
                .isEqualTo("rw-------");
    }

    @Test
    void afterARotationTheArchiveCanBeEncryptedAnew() throws IOException {
        Path kept = archive.keep(extract, hash);
        keys = keys.rotated(TODAY);
        assertThat(archive.encryptAnew()).isEqualTo(1);
        assertThat(EncryptedFile.key(kept)).isEqualTo(keys.primary());
        assertThat(archive.encryptAnew()).isZero();
        assertThat(new String(archive.open(kept).readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(TEXT);
    }

    @Test
    void oneArchivedFileCannotTakeThePlaceOfAnother() throws IOException {
        Path kept = archive.keep(extract, hash);
        Path other = kept.resolveSibling("a".repeat(64) + ".csv.qc");
        Files.move(kept, other);
        assertThatThrownBy(() -> archive.open(other)).hasMessageContaining(hash);
    }
}
