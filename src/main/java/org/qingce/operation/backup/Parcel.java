package org.qingce.operation.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;

/** A backup while it is written: entries one after the other, each hashed on its way, and the manifest at the end. */
final class Parcel implements AutoCloseable {

    private final ZipOutputStream zip;
    private final JsonMapper json = new JsonMapper();
    private final List<Manifest.Entry> entries = new ArrayList<>();

    Parcel(OutputStream out) {
        zip = new ZipOutputStream(out);
        zip.setLevel(Deflater.BEST_SPEED);
    }

    /** Writes the content of an entry; gives how many rows it has. */
    interface Content {
        long write(OutputStream out) throws IOException;
    }

    void add(String name, Content content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        MessageDigest digest = sha256();
        var counted = new Counted(new DigestOutputStream(zip, digest));
        long rows = content.write(counted);
        zip.closeEntry();
        entries.add(new Manifest.Entry(name, counted.bytes, HexFormat.of().formatHex(digest.digest()), rows));
    }

    void addFile(String name, Path file) throws IOException {
        add(name, out -> {
            Files.copy(file, out);
            return 0;
        });
    }

    void addJson(String name, Object value) throws IOException {
        byte[] bytes = json.writerWithDefaultPrettyPrinter().writeValueAsBytes(value);
        add(name, out -> {
            out.write(bytes);
            return 0;
        });
    }

    /** Ends the backup. */
    Manifest seal(Map<String, Long> register) throws IOException {
        var manifest = new Manifest(List.copyOf(entries), register);
        addJson(Manifest.NAME, manifest);
        zip.finish();
        return manifest;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java machine has SHA-256", e);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Counts bytes and stays open. */
    private static final class Counted extends FilterOutputStream {

        private long bytes;

        Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int value) throws IOException {
            out.write(value);
            bytes++;
        }

        @Override
        public void write(byte[] content, int from, int count) throws IOException {
            out.write(content, from, count);
            bytes += count;
        }

        @Override
        public void close() {
            // The next entry goes to the same stream.
        }
    }
}
