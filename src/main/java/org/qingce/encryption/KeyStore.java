package org.qingce.encryption;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.qingce.workbench.OwnerOnly;

/**
 * Where a key set is kept: in a file readable by its owner alone, made when it is first needed, or in an environment variable, which
 * goes before the file and is never written.
 */
public final class KeyStore {

    /** The variable that may hold the key set itself. */
    public static final String VARIABLE = "QINGCE_KEY_SET";

    private final Path file;
    private final @Nullable String given;
    private final ReentrantLock once = new ReentrantLock();
    private volatile @Nullable KeySet read;

    /**
     * @param file of the key set; need not exist
     * @param given the key set itself, as the environment has it; null or blank where it has none
     */
    public KeyStore(Path file, @Nullable String given) {
        this.file = file.toAbsolutePath().normalize();
        this.given = given == null || given.isBlank() ? null : given;
    }

    /** Keeps a key set from elsewhere, unless there is one already. */
    public void adopt(KeySet keys) throws IOException {
        once.lock();
        try {
            if (existing().isEmpty()) {
                keep(keys);
            }
        } finally {
            once.unlock();
        }
    }

    /**
     * The key set; made where there is none yet.
     *
     * @throws EncryptionException if what is there is no key set
     */
    public KeySet keys(LocalDate today) throws IOException {
        KeySet keys = read;
        if (keys != null) {
            return keys;
        }
        once.lock();
        try {
            keys = existing().orElse(null);
            if (keys == null) {
                keep(KeySet.create(today));
                keys = existing().orElseThrow();
            }
            read = keys;
            return keys;
        } finally {
            once.unlock();
        }
    }

    /** The key set, unless there is none yet. */
    public Optional<KeySet> existing() throws IOException {
        if (given != null) {
            return Optional.of(KeySet.parse(given, "the environment variable " + VARIABLE));
        }
        return Files.exists(file)
                ? Optional.of(KeySet.parse(Files.readString(file), file.toString()))
                : Optional.empty();
    }

    private void keep(KeySet keys) throws IOException {
        OwnerOnly.folder(Objects.requireNonNull(file.getParent(), "a key set lies in a folder"));
        try {
            OwnerOnly.writeNew(file, keys.secret().getBytes(StandardCharsets.UTF_8));
        } catch (FileAlreadyExistsException e) {
            // Another process was faster: its keys are the ones in force.
            read = null;
        }
    }

    /**
     * Adds a key, with which new files are encrypted from now on; the first, where there is none.
     *
     * @throws EncryptionException if the key set is in the environment, from where it cannot be changed
     */
    public KeySet rotate(LocalDate today) throws IOException {
        if (given != null) {
            throw new EncryptionException("the key set is in " + VARIABLE
                    + " and can be changed only there: take it to a file, rotate that, and put it back.");
        }
        if (existing().isEmpty()) {
            return keys(today);
        }
        KeySet rotated = keys(today).rotated(today);
        OwnerOnly.write(file, rotated.secret().getBytes(StandardCharsets.UTF_8));
        read = rotated;
        return rotated;
    }

    /** Where the key set is, for people. */
    public String origin() {
        return given == null ? file.toString() : VARIABLE;
    }
}
