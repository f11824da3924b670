package org.qingce.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingce.audit.AuditAction;
import org.qingce.audit.AuditTrail;
import org.qingce.encryption.EncryptedFile;
import org.qingce.encryption.KeySet;
import org.qingce.encryption.KeyStore;
import org.springframework.stereotype.Component;

/** The key sets of this home. None is read, or made, before something is to be encrypted or decrypted. */
@Component
public class Keys {

    private final KeyStore home;
    private final KeyStore handedOut;
    private final AuditTrail audit;

    Keys(QingceSettings settings, SecrecySettings secrecy, AuditTrail audit) {
        Path usual = settings.home().resolve("keys").resolve("key-set.json");
        this.home = new KeyStore(orElse(secrecy.keyFile(), usual), System.getenv(KeyStore.VARIABLE));
        this.handedOut = secrecy.worklistKeyFile() == null ? home : new KeyStore(secrecy.worklistKeyFile(), null);
        this.audit = audit;
    }

    private static Path orElse(@Nullable Path given, Path usual) {
        return given == null ? usual : given;
    }

    /** For what stays in the home, and backups of it. */
    public KeySet ofHome() {
        return read(home);
    }

    /** Keeps the keys that a home was backed up with, so that what came back with it can be read; those that are there stay. */
    public void adopt(KeySet keys) throws IOException {
        home.adopt(keys);
    }

    /** For what is handed out. */
    public KeySet ofHandOut() {
        return read(handedOut);
    }

    /**
     * The key set that has the key of a file that was handed out: that for what is handed out, else that of the home. None is made.
     *
     * @throws RunRefusedException if neither has it
     */
    KeySet ofHandedOut(Path file) throws IOException {
        long key = EncryptedFile.key(file);
        for (KeyStore store : List.of(handedOut, home)) {
            KeySet keys = store.existing().orElse(null);
            if (keys != null && keys.keys().stream().anyMatch(one -> one.id() == key)) {
                return keys;
            }
        }
        throw new RunRefusedException(
                file + " was encrypted with key " + key + ", which is not here. Open it where it was"
                        + " handed out, or give the key set that has the key with qingce.worklist-key-file; 'keys list --hand-out'"
                        + " shows which keys are here.");
    }

    private KeySet read(KeyStore store) {
        try {
            boolean there = store.existing().isPresent();
            KeySet keys = store.keys(today());
            if (!there) {
                audit.record(AuditAction.KEY, store.origin(), "made key " + keys.primary());
            }
            return keys;
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    /** What may be told of the keys; empty where none was made yet. */
    public List<KeySet.KeyInfo> list(Which which) throws IOException {
        return store(which).existing().map(KeySet::keys).orElse(List.of());
    }

    /**
     * Adds a key, with which new files are encrypted from now on; what is there stays readable.
     *
     * @return its id
     */
    public long rotate(Which which) throws IOException {
        KeyStore store = store(which);
        long made = store.rotate(today()).primary();
        audit.record(AuditAction.KEY, store.origin(), "rotated, made key " + made);
        return made;
    }

    /** Where a key set is. */
    public String origin(Which which) {
        return store(which).origin();
    }

    private KeyStore store(Which which) {
        return which == Which.HOME ? home : handedOut;
    }

    /** The two key sets; they are one where no other is set for what is handed out. */
    public enum Which {
        /** Of what stays in the home. */
        HOME,
        /** Of what is handed out. */
        HAND_OUT
    }
}
