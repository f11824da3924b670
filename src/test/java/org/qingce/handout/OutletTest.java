package org.qingce.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingce.encryption.EncryptedFile;
import org.qingce.encryption.EncryptedOutput;
import org.qingce.encryption.EncryptionException;
import org.qingce.encryption.KeySet;

class OutletTest {

    private static final KeySet KEYS = KeySet.create(LocalDate.of(2026, 4, 1));
    private static final byte[] LINE = "标记姓名\t451302199001010018\n".getBytes(StandardCharsets.UTF_8);
    private static final int LINES = 50_000;

    private final Outlet encrypted = Outlet.encrypted(() -> KEYS);

    @TempDir
    private Path folder;

    @Test
    void whatIsHandedOutComesBackWhateverItIsCalled() throws IOException {
        for (Outlet outlet : List.of(Outlet.PLAIN, encrypted)) {
            Path file = outlet.write(folder.resolve("a.xlsx"), out -> out.write(LINE));
            Path renamed = Files.move(file, folder.resolve("附件1"));
            assertThat(HandedIn.read(renamed, any -> KEYS).content()).isEqualTo(LINE);
            Files.delete(renamed);
        }
    }

    @Test
    void bothFormsSayTheSameUnderOneNameAndOneHash() throws IOException {
        HandedIn plain =
                HandedIn.read(Outlet.PLAIN.write(folder.resolve("a.csv"), out -> out.write(LINE)), any -> KEYS);
        HandedIn other = HandedIn.read(encrypted.write(folder.resolve("a.csv"), out -> out.write(LINE)), any -> KEYS);

        assertThat(other.file()).isEqualTo(folder.resolve("a.csv.qc"));
        assertThat(other.name()).isEqualTo(plain.name()).isEqualTo("a.csv");
        assertThat(other.sha256()).isEqualTo(plain.sha256()).hasSize(64);
    }

    @Test
    void aNameThatSaysEncryptedIsNeverThatOfAPlainFileAndNoEndingIsDoubled() {
        assertThat(encrypted.place(Path.of("x/a.csv"))).isEqualTo(Path.of("x/a.csv.qc"));
        assertThat(encrypted.place(Path.of("x/a.csv.qc"))).isEqualTo(Path.of("x/a.csv.qc"));
        assertThat(Outlet.PLAIN.place(Path.of("x/a.csv"))).isEqualTo(Path.of("x/a.csv"));
        assertThat(Outlet.PLAIN.place(Path.of("x/a.csv.QC"))).isEqualTo(Path.of("x/a.csv"));
        assertThat(HandOutName.clear(Path.of("x/.qc"))).isEqualTo(Path.of("x/.qc"));
    }

    @Test
    void filesAreTheirOwnersAlone() throws IOException {
        for (Outlet outlet : List.of(Outlet.PLAIN, encrypted)) {
            Path file = outlet.write(folder.resolve("a.csv"), out -> out.write(LINE));
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void atNoMomentDoesAnEncryptedFileShowAnythingSoThatAKilledProcessLeavesNothing() throws IOException {
        encrypted.write(folder.resolve("a.csv"), out -> {
            for (int line = 0; line < LINES; line++) {
                out.write(LINE);
                if (line % (LINES / 5) == 0) {
                    nothingCanBeRead();
                }
            }
            nothingCanBeRead();
            assertThat(folder.resolve("a.csv.qc")).doesNotExist();
        });
        nothingCanBeRead();
        assertThat(left()).containsExactly(folder.resolve("a.csv.qc"));
    }

    private void nothingCanBeRead() throws IOException {
        for (Path file : left()) {
            assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                    .doesNotContain("451302199001010018")
                    .doesNotContain(new String(LINE, 0, 12, StandardCharsets.ISO_8859_1));
        }
    }

    private List<Path> left() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void whatFailsMidwayLeavesWhatWasThereBefore() throws IOException {
        for (Outlet outlet : List.of(Outlet.PLAIN, encrypted)) {
            Path file = outlet.write(folder.resolve("a.csv"), out -> out.write(LINE));
            byte[] before = Files.readAllBytes(file);
            assertThatThrownBy(() -> outlet.write(folder.resolve("a.csv"), out -> {
                        out.write(LINE);
                        throw new UncheckedIOException(new IOException("no more"));
                    }))
                    .hasMessageContaining("no more");
            assertThat(left()).containsExactly(file);
            assertThat(file).hasBinaryContent(before);
            Files.delete(file);
        }
    }

    @Test
    void aShortenedOrChangedFileIsRefusedWhereverItWasHit() throws IOException {
        Path file = encrypted.write(folder.resolve("a.csv"), out -> out.write(LINE));
        byte[] whole = Files.readAllBytes(file);
        for (int length = 8; length < whole.length; length += 7) {
            refused(Arrays.copyOf(whole, length), "is damaged");
        }
        for (int at = whole.length - 40; at < whole.length; at += 5) {
            byte[] changed = whole.clone();
            changed[at] ^= 1;
            refused(changed, "is damaged");
        }
    }

    private void refused(byte[] bytes, String why) throws IOException {
        Path file = Files.write(folder.resolve("damaged.qc"), bytes);
        assertThatThrownBy(() -> HandedIn.read(file, any -> KEYS))
                .isInstanceOf(EncryptionException.class)
                .hasMessageContaining(file + " " + why);
    }

    @Test
    void anotherKeyIsNamed() throws IOException {
        Path file = encrypted.write(folder.resolve("a.csv"), out -> out.write(LINE));
        KeySet others = KeySet.create(LocalDate.of(2026, 4, 1));
        assertThatThrownBy(() -> HandedIn.read(file, any -> others))
                .isInstanceOf(EncryptionException.class)
                .hasMessageContaining(file + " was encrypted with key " + KEYS.primary());
    }

    @Test
    void whatWasEncryptedForSomethingElseIsNoHandOut() throws IOException {
        for (String role : List.of("archive 0123", "backup", "else")) {
            Path file = folder.resolve("a.qc");
            try (EncryptedOutput out = EncryptedFile.encrypting(file, KEYS, role)) {
                out.write(LINE);
            }
            assertThatThrownBy(() -> HandedIn.read(file, any -> KEYS))
                    .isInstanceOf(HandOutException.class)
                    .hasMessageStartingWith(file + ": was not handed out, but is ");
        }
    }

    @Test
    void whatIsTooLargeForAFormIsRefusedInEitherForm() throws IOException {
        byte[] mebibyte = new byte[1 << 20];
        for (Outlet outlet : List.of(Outlet.PLAIN, encrypted)) {
            Path file = outlet.write(folder.resolve("a.csv"), out -> {
                for (int n = 0; n < 65; n++) {
                    out.write(mebibyte);
                }
            });
            assertThatThrownBy(() -> HandedIn.read(file, any -> KEYS))
                    .isInstanceOf(HandOutException.class)
                    .hasMessageContaining("larger than 64 MB");
        }
    }
}
