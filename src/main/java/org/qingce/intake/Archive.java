package org.qingce.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.qingce.encryption.EncryptedFile;
import org.qingce.encryption.EncryptedOutput;
import org.qingce.encryption.KeySet;
import org.qingce.intake.source.FileNames;
import org.qingce.workbench.OwnerOnly;

/**
 * Keeps every extract that was taken in, unchanged and encrypted, under the hash of what it says. Files that were kept before archives were
 * encrypted lie there as they are, and are read as well.
 */
public final class Archive {

    /** What the name of an encrypted file ends in. */
    public static final String ENDING = ".qc";

    private static final String ROLE = "archive ";

    private final Path folder;
    private final Supplier<KeySet> keys;

    public Archive(Path folder, Supplier<KeySet> keys) {
        this.folder = folder;
        this.keys = keys;
    }

    /** Where they lie. */
    public Path folder() {
        return folder;
    }

    /**
     * Takes a file in, unless it is there already. It appears whole or not at all.
     *
     * @return where it lies
     * @throws IOException if it cannot be read or written, or says something else than when its hash was taken
     */
    public Path keep(Path file, String sha256) throws IOException {
        String name = sha256 + "." + FileNames.ending(file.getFileName().toString());
        Path plain = folder.resolve(sha256.substring(0, 2)).resolve(name);
        Path place = plain.resolveSibling(name + ENDING);
        if (Files.exists(plain)) {
            return plain;
        }
        if (!Files.exists(place)) {
            OwnerOnly.folder(folder);
            OwnerOnly.folder(Objects.requireNonNull(place.getParent()));
            try (InputStream in = Files.newInputStream(file)) {
                encrypt(in, place, sha256);
            }
        }
        return place;
    }

    private void encrypt(InputStream content, Path place, String sha256) throws IOException {
        var in = new DigestInputStream(content, sha256());
        try (EncryptedOutput out = EncryptedFile.encrypting(place, keys.get(), ROLE + sha256)) {
            boolean whole = false;
            try {
                in.transferTo(out);
                whole = HexFormat.of().formatHex(in.getMessageDigest().digest()).equals(sha256);
                if (!whole) {
                    throw new IOException("it was changed while it was read; let what delivers it finish first");
                }
            } finally {
                if (!whole) {
                    out.abandon();
                }
            }
        }
    }

    /** What a file of the archive says. */
    public InputStream open(Path archived) throws IOException {
        return isEncrypted(archived)
                ? EncryptedFile.decrypting(archived, keys.get(), ROLE + hash(archived))
                : Files.newInputStream(archived);
    }

    /**
     * A file that can be read as it was received: itself, or a copy of what is encrypted, readable by its owner alone. A copy that is there
     * is not made again.
     *
     * @param copies where copies go
     */
    public Path readable(Path archived, Path copies) throws IOException {
        if (!isEncrypted(archived)) {
            return archived;
        }
        String name = archived.getFileName().toString();
        Path copy = copies.resolve(name.substring(0, name.length() - ENDING.length()));
        if (!Files.exists(copy)) {
            OwnerOnly.folder(copies);
            copyTo(archived, copy);
        }
        return copy;
    }

    /** Gives a file back as it was received, readable by its owner alone; whole or not at all. */
    public void copyTo(Path archived, Path file) throws IOException {
        try (InputStream in = open(archived)) {
            OwnerOnly.write(file, in::transferTo);
        }
    }

    /**
     * As {@link #copyTo}, and makes sure that it is what its hash says.
     *
     * @throws IOException also where it is not; nothing is written then
     */
    public void giveBack(Path archived, Path file) throws IOException {
        try (InputStream content = open(archived)) {
            var in = new DigestInputStream(content, sha256());
            OwnerOnly.write(file, out -> {
                in.transferTo(out);
                if (!HexFormat.of().formatHex(in.getMessageDigest().digest()).equals(hash(archived))) {
                    throw new IOException(
                            archived + " is damaged: it is not what its hash says. Take another copy of it.");
                }
            });
        }
    }

    /**
     * The file of a hash.
     *
     * @throws NoSuchFileException if it is not kept
     */
    public Path find(String sha256) throws IOException {
        return files().stream()
                .filter(file -> hash(file).equals(sha256))
                .findFirst()
                .orElseThrow(() -> new NoSuchFileException(sha256));
    }

    /**
     * Encrypts with the key for new files what was encrypted with another.
     *
     * @return how many files
     */
    public long encryptAnew() throws IOException {
        long done = 0;
        for (Path archived : files()) {
            if (isEncrypted(archived)
                    && EncryptedFile.key(archived) != keys.get().primary()) {
                try (InputStream in = open(archived)) {
                    encrypt(in, archived, hash(archived));
                }
                done++;
            }
        }
        return done;
    }

    /** All files of the archive, by name. */
    public List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().matches("[0-9a-f]{64}\\..*"))
                    .sorted()
                    .toList();
        }
    }

    /** The hash under which a file of the archive lies. */
    public static String hash(Path archived) {
        String name = archived.getFileName().toString();
        return name.substring(0, name.indexOf('.'));
    }

    private static boolean isEncrypted(Path archived) {
        return archived.getFileName().toString().endsWith(ENDING);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
