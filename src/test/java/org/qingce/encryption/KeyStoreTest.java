package org.qingce.encryption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyStoreTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
    private static final Pattern SECRET = Pattern.compile("\"value\"\\s*:\\s*\"([^\"]+)\"");

    @TempDir
    private Path folder;

    @Test
    void theKeySetIsMadeOnFirstUseForItsOwnerAlone() throws IOException {
        Path file = folder.resolve("keys/key-set.json");
        KeySet made = new KeyStore(file, null).keys(TODAY);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
        assertThat(new KeyStore(file, null).keys(TODAY.plusDays(9)).keys())
                .isEqualTo(made.keys())
                .containsExactly(new KeySet.KeyInfo(made.primary(), TODAY, true));
    }

    @Test
    void rotatingAddsAKeyAndKeepsTheOld() throws IOException {
        Path file = folder.resolve("key-set.json");
        var store = new KeyStore(file, null);
        long first = store.keys(TODAY).primary();
        long second = store.rotate(TODAY.plusDays(1)).primary();

        assertThat(new KeyStore(file, null).keys(TODAY).keys())
                .containsExactly(
                        new KeySet.KeyInfo(first, TODAY, false), new KeySet.KeyInfo(second, TODAY.plusDays(1), true));
    }

    @Test
    void theEnvironmentGoesBeforeTheFileAndIsNeverWritten() throws IOException {
        Path elsewhere = folder.resolve("elsewhere.json");
        KeySet keys = new KeyStore(elsewhere, null).keys(TODAY);
        Path file = folder.resolve("key-set.json");
        var store = new KeyStore(file, Files.readString(elsewhere));

        assertThat(store.keys(TODAY).primary()).isEqualTo(keys.primary());
        assertThat(file).doesNotExist();
        assertThatThrownBy(() -> store.rotate(TODAY)).isInstanceOf(EncryptionException.class);
    }

    @Test
    void whatItPrintsAsAndWhatGoesWrongNeverTellsAKey() throws IOException {
        Path file = folder.resolve("key-set.json");
        KeySet keys = new KeyStore(file, null).keys(TODAY);
        Matcher secret = SECRET.matcher(Files.readString(file));
        assertThat(secret.find()).isTrue();
        assertThat(keys.toString() + keys.keys()).doesNotContain(secret.group(1));

        String broken = Files.readString(file).replace("\"key\"", "\"kex\"");
        assertThatThrownBy(() -> KeySet.parse(broken, "broken"))
                .isInstanceOf(EncryptionException.class)
                .hasNoCause()
                .hasMessageContaining("broken is no key set")
                .hasMessageNotContaining(secret.group(1));
        assertThatThrownBy(() -> KeySet.parse("[]", "list")).isInstanceOf(EncryptionException.class);
        assertThatThrownBy(() -> KeySet.parse("", "nothing")).isInstanceOf(EncryptionException.class);
    }

    @Test
    void aKeySetWithoutDatesIsOneToo() throws IOException {
        Path file = folder.resolve("key-set.json");
        KeySet keys = new KeyStore(file, null).keys(TODAY);
        String undated = Files.readString(file).replaceAll("(?s),\\s*\"made\".*\\}\\s*\\}", "}");
        assertThat(undated).doesNotContain("made");
        assertThat(KeySet.parse(undated, "undated").keys())
                .containsExactly(new KeySet.KeyInfo(keys.primary(), null, true));
    }
}
