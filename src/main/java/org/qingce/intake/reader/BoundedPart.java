package org.qingce.intake.reader;

import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A zip entry being unpacked that refuses to become absurdly large, whatever its directory says: not over 8 GiB, and not
 * over 200 times its packed size once it passes 64 MiB. The shared texts, which are held in memory, take no more than a quarter of it.
 */
final class BoundedPart extends FilterInputStream {
    static final String TEXTS = "xl/sharedStrings.xml";

    private static final long MOST = 8L << 30;
    private static final long HARMLESS = 64L << 20;
    private static final long RATIO = 200;

    private final Path file;
    private final ZipEntry entry;
    private long left;

    BoundedPart(Path file, ZipFile zip, ZipEntry entry) throws IOException {
        super(zip.getInputStream(entry));
        this.file = file;
        this.entry = entry;
        this.left = limit(entry);
    }

    static long limit(ZipEntry entry) {
        long most = entry.getName().equals(TEXTS)
                ? Math.max(HARMLESS, Runtime.getRuntime().maxMemory() / 4)
                : MOST;
        return Math.min(most, Math.max(HARMLESS, RATIO * entry.getCompressedSize()));
    }

    static UnreadableFileException tooLarge(Path file, ZipEntry entry) {
        String found = entry.getName() + ": " + entry.getCompressedSize() + " bytes packed, over " + limit(entry);
        return new UnreadableFileException(file, FileFault.TOO_LARGE, found);
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        take(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] bytes, int from, int count) throws IOException {
        int read = super.read(bytes, from, count);
        take(Math.max(read, 0));
        return read;
    }

    private void take(int bytes) throws IOException {
        left -= bytes;
        if (left < 0) {
            throw tooLarge(file, entry);
        }
    }
}
