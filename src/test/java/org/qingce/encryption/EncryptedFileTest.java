package org.qingce.encryption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncryptedFileTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
    private static final KeySet KEYS = KeySet.create(TODAY);
    private static final byte[] CONTENT = content(1024 * 1024 + 60_017);

    @TempDir
    private Path folder;

    @Test
    void whatIsReadIsWhatWasWritten() throws IOException {
        for (int size : new int[] {0, 1, 1024 * 1024, CONTENT.length}) {
            byte[] content = Arrays.copyOf(CONTENT, size);
            assertThat(read(written(content, "a"), KEYS, "a")).isEqualTo(content);
        }
    }

    @Test
    void theFileShowsNothingOfItsContent() throws IOException {
        byte[] text = "王伟,110101199001011237".repeat(1000).getBytes(StandardCharsets.UTF_8);
        Path file = written(text, "a");
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                .doesNotContain("110101199001011237")
                .doesNotContain(new String("王伟".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    }

    @Test
    void itIsItsOwnersFromTheFirstByteAndInPlaceOnlyWhenWhole() throws IOException {
        Path file = folder.resolve("x");
        try (OutputStream out = EncryptedFile.encrypting(file, KEYS)) {
            out.write(CONTENT);
            assertThat(file).doesNotExist();
            try (Stream<Path> parts = Files.list(folder)) {
                assertThat(parts.map(EncryptedFileTest::permissions)).containsExactly("rw-------");
            }
        }
        assertThat(permissions(file)).isEqualTo("rw-------");
    }

    @Test
    void aWriterThatGivesUpLeavesNothing() throws IOException {
        try (EncryptedOutput out = EncryptedFile.encrypting(folder.resolve("x"), KEYS)) {
            out.write(CONTENT);
            out.abandon();
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anyRangeCanBeReadAlone() throws IOException {
        Path file = written(CONTENT, "a");
        try (SeekableByteChannel channel = EncryptedFile.seekable(file, KEYS, "a")) {
            assertThat(channel.size()).isEqualTo(CONTENT.length);
            for (int from : new int[] {1_060_000, 0, 1_048_500, CONTENT.length - 5}) {
                channel.position(from);
                ByteBuffer range = ByteBuffer.allocate(Math.min(200, CONTENT.length - from));
                while (range.hasRemaining() && channel.read(range) >= 0) {}
                assertThat(range.array()).isEqualTo(Arrays.copyOfRange(CONTENT, from, from + range.capacity()));
            }
        }
    }

    @Test
    void aChangedByteAnywhereIsNoticed() throws IOException {
        Path file = written(CONTENT, "a");
        byte[] bytes = Files.readAllBytes(file);
        for (int at : new int[] {12, 14, 40, 100, 600_000, bytes.length - 1}) {
            byte[] changed = bytes.clone();
            changed[at] ^= 1;
            Files.write(file, changed);
            assertThatThrownBy(() -> read(file, KEYS, "a"))
                    .as("byte %s", at)
                    .isInstanceOf(EncryptionException.class)
                    .hasMessageContaining(file.toString());
        }
    }

    @Test
    void aShortenedFileIsNoticed() throws IOException {
        Path file = written(CONTENT, "a");
        byte[] bytes = Files.readAllBytes(file);
        for (int size : new int[] {10, 30, 600_000, bytes.length - 1}) {
            Files.write(file, Arrays.copyOf(bytes, size));
            assertThatThrownBy(() -> read(file, KEYS, "a"))
                    .as("%s bytes", size)
                    .isInstanceOf(EncryptionException.class)
                    .hasMessageContaining("damaged");
        }
    }

    @Test
    void oneFileCannotTakeThePlaceOfAnother() throws IOException {
        Path file = written(CONTENT, "archive 1");
        assertThatThrownBy(() -> read(file, KEYS, "archive 2"))
                .isInstanceOf(EncryptionException.class)
                .hasMessageContaining("archive 1");
    }

    @Test
    void anotherKeySetIsToldFromADamagedFile() throws IOException {
        Path file = written(CONTENT, "a");
        assertThatThrownBy(() -> read(file, KeySet.create(TODAY), "a"))
                .isInstanceOf(EncryptionException.class)
                .hasMessageContaining("key " + KEYS.primary());
    }

    @Test
    void aPlainFileIsNoneOfOurs() throws IOException {
        Path file = Files.writeString(folder.resolve("plain"), "name\n王伟\n");
        assertThat(EncryptedFile.isOne(file)).isFalse();
        assertThatThrownBy(() -> read(file, KEYS, "a"))
                .isInstanceOf(EncryptionException.class)
                .hasMessageContaining("not encrypted by qingce");
    }

    @Test
    void afterARotationNewFilesHaveTheNewKeyAndOldOnesAreStillRead() throws IOException {
        Path old = written(CONTENT, "a");
        KeySet rotated = KEYS.rotated(TODAY.plusDays(1));
        try (OutputStream out = EncryptedFile.encrypting(folder.resolve("new"), rotated, "a")) {
            out.write(CONTENT);
        }
        assertThat(read(old, rotated, "a")).isEqualTo(CONTENT);
        assertThat(EncryptedFile.key(old)).isEqualTo(KEYS.primary());
        assertThat(EncryptedFile.key(folder.resolve("new")))
                .isEqualTo(rotated.primary())
                .isNotEqualTo(KEYS.primary());
    }

    private Path written(byte[] content, String role) throws IOException {
        Path file = folder.resolve("file");
        try (OutputStream out = EncryptedFile.encrypting(file, KEYS, role)) {
            out.write(content);
        }
        return file;
    }

    private static byte[] read(Path file, KeySet keys, String role) throws IOException {
        try (InputStream in = EncryptedFile.decrypting(file, keys, role)) {
            return in.readAllBytes();
        }
    }

    private static byte[] content(int size) {
        byte[] bytes = new byte[size];
        new Random(5).nextBytes(bytes);
        return bytes;
    }

    private static String permissions(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
