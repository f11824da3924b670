package org.qingce.operation.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.qingce.encryption.EncryptionException;
import org.qingce.encryption.KeySet;
import org.qingce.workbench.OwnerOnly;
import org.qingce.workbench.TableCounts;
import org.qingce.workbench.WorkbenchException;

/** Reads a backup back: decrypts it, hashes every entry, parses every table, opens the register and counts its rows. */
public final class Verification {

    /** Where the register stands within a backup. */
    static final String REGISTER = HomeFiles.HOME + "register.duckdb";

    private final KeySet keys;
    private final Path scratch;

    /**
     * @param keys to decrypt with
     * @param scratch folder in which the register is put for as long as its rows are counted, readable by its owner alone
     */
    public Verification(KeySet keys, Path scratch) {
        this.keys = keys;
        this.scratch = scratch;
    }

    /**
     * Verifies a backup.
     *
     * @throws BackupException if it is damaged, or nobody with these keys can read it
     */
    public Verified of(Path file) {
        Path register = scratch.resolve("verified.duckdb");
        try {
            OwnerOnly.folder(scratch);
            var backup = new BackupFile(file, keys);
            About about = backup.about();
            Manifest manifest = backup.read((name, content) -> visit(name, content, register));
            count(file, register, manifest.register());
            return new Verified(file, Files.size(file), about, manifest);
        } catch (EncryptionException e) {
            throw new BackupException(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new BackupException(file + " cannot be read back: " + e.getMessage(), e);
        } finally {
            remove(register);
        }
    }

    private static long visit(String name, InputStream content, Path register) throws IOException {
        if (name.equals(REGISTER)) {
            try (OutputStream out = OwnerOnly.output(register)) {
                content.transferTo(out);
            }
            return 0;
        }
        return TableLines.isOne(name) ? TableLines.read(name, content, table -> row -> {}) : 0;
    }

    private void count(Path file, Path register, Map<String, Long> expected) {
        try {
            Map<String, Long> counted = Files.exists(register) ? TableCounts.of(register, scratch) : Map.of();
            if (!counted.equals(expected)) {
                throw new BackupException(file + ": its register has other rows than were counted when it was made.");
            }
        } catch (WorkbenchException e) {
            throw new BackupException(file + ": its register cannot be opened: " + e.getMessage(), e);
        }
    }

    private static void remove(Path register) {
        try {
            Files.deleteIfExists(register);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + register + ", which holds personal data", e);
        }
    }
}
