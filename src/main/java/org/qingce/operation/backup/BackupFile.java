package org.qingce.operation.backup;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.qingce.encryption.EncryptedFile;
import org.qingce.encryption.KeySet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A backup that is read: once from start to end, every byte of it checked on the way. */
final class BackupFile {

    /** The role that the file is encrypted for. */
    static final String ROLE = "backup";

    private static final JsonMapper JSON = new JsonMapper();

    private final Path file;
    private final KeySet keys;

    BackupFile(Path file, KeySet keys) {
        this.file = file;
        this.keys = keys;
    }

    /** Takes an entry; gives how many rows it found in it. */
    interface Visitor {
        long visit(String name, InputStream content) throws IOException;
    }

    /**
     * What the backup says of itself, without reading further.
     *
     * @throws BackupException if it is none, of another format, or damaged there
     */
    About about() throws IOException {
        try (ZipInputStream zip = open()) {
            return about(zip);
        }
    }

    /**
     * Hands every entry but the first and the last to a visitor and then compares all with the manifest.
     *
     * @throws BackupException if anything in it is not as it was written
     */
    Manifest read(Visitor visitor) throws IOException {
        var found = new ArrayList<Manifest.Entry>();
        try (ZipInputStream zip = open()) {
            Manifest manifest = null;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (manifest != null) {
                    throw damaged("something follows its manifest");
                } else if (entry.getName().equals(Manifest.NAME)) {
                    manifest = JSON.readValue(zip.readAllBytes(), Manifest.class);
                } else {
                    found.add(visited(entry.getName(), zip, visitor));
                }
            }
            return compared(manifest, found);
        } catch (ZipException | JacksonException e) {
            throw damaged(String.valueOf(e.getMessage()));
        }
    }

    private ZipInputStream open() throws IOException {
        return new ZipInputStream(EncryptedFile.decrypting(file, keys, ROLE));
    }

    private About about(ZipInputStream zip) throws IOException {
        ZipEntry first = zip.getNextEntry();
        if (first == null || !first.getName().equals(About.NAME)) {
            throw damaged("it does not say what it is");
        }
        About about = JSON.readValue(zip.readAllBytes(), About.class);
        if (about.format() != About.FORMAT) {
            throw new BackupException(file + " has format " + about.format() + ", written by qingce " + about.product()
                    + "; this version reads format " + About.FORMAT + ".");
        }
        return about;
    }

    private static Manifest.Entry visited(String name, ZipInputStream zip, Visitor visitor) throws IOException {
        MessageDigest digest = Parcel.sha256();
        var content = new Content(new DigestInputStream(zip, digest));
        long rows = name.equals(About.NAME) ? 0 : visitor.visit(name, content);
        content.transferTo(OutputStream.nullOutputStream());
        return new Manifest.Entry(name, content.bytes, HexFormat.of().formatHex(digest.digest()), rows);
    }

    private Manifest compared(@Nullable Manifest manifest, List<Manifest.Entry> found) {
        if (manifest == null) {
            throw damaged("it has no manifest: it was cut off");
        }
        for (int place = 0; place < Math.min(found.size(), manifest.entries().size()); place++) {
            if (!found.get(place).equals(manifest.entries().get(place))) {
                throw damaged(found.get(place).name() + " is not what was written");
            }
        }
        if (found.size() != manifest.entries().size()) {
            throw damaged(
                    found.size() + " entries instead of " + manifest.entries().size());
        }
        return manifest;
    }

    private BackupException damaged(String how) {
        return new BackupException(file + " is damaged: " + how + ". Take another backup.");
    }

    /** The content of one entry: counts bytes and leaves the stream behind it open. */
    private static final class Content extends FilterInputStream {

        private long bytes;

        Content(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int value = in.read();
            bytes += value < 0 ? 0 : 1;
            return value;
        }

        @Override
        public int read(byte[] buffer, int from, int count) throws IOException {
            int read = in.read(buffer, from, count);
            bytes += Math.max(0, read);
            return read;
        }

        @Override
        public void close() {
            // The next entry comes from the same stream.
        }
    }
}
