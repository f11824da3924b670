package org.qingce.job;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * Folders that take long to make. Whoever asks first makes one, in whatever process; it stays beside the classes for all others, until
 * these, the definitions or the day are others. Nobody changes what is in it.
 */
final class MadeOnce {

    private static final Path KEPT = Path.of("target", "made-once").toAbsolutePath();
    private static final List<String> MAKERS = List.of("SmallCounty", "FirstNight", "LinkedCounty");

    private static Path current;

    /** Fills an empty folder. */
    interface Making {
        void in(Path folder) throws IOException;
    }

    private MadeOnce() {}

    /** The folder of that name. */
    static synchronized Path folder(String name, Making making) throws IOException {
        Path folder = Files.createDirectories(current()).resolve(name);
        Path done = folder.resolveSibling(name + ".done");
        try (var channel = FileChannel.open(
                        folder.resolveSibling(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var alone = channel.lock()) {
            if (alone.isValid() && !Files.exists(done)) {
                removeEarlier();
                FileSystemUtils.deleteRecursively(folder);
                making.in(Files.createDirectory(folder));
                Files.createFile(done);
            }
        }
        return folder;
    }

    /** The same as long as this process lives. */
    private static Path current() throws IOException {
        if (current == null) {
            current = KEPT.resolve(version());
        }
        return current;
    }

    /** What was made of other classes, unless somebody may still be at it. */
    private static void removeEarlier() throws IOException {
        FileTime hourAgo = FileTime.from(Instant.now().minus(1, ChronoUnit.HOURS));
        try (Stream<Path> versions = Files.list(KEPT)) {
            for (Path version : (Iterable<Path>) versions::iterator) {
                if (!version.equals(current)
                        && Files.getLastModifiedTime(version).compareTo(hourAgo) < 0) {
                    FileSystemUtils.deleteRecursively(version);
                }
            }
        }
    }

    private static String version() throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(LocalDate.now(ZoneOffset.UTC).toString().getBytes(StandardCharsets.UTF_8));
            add(
                    digest,
                    Path.of(Runs.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI()));
            add(digest, Path.of("jobs"));
            for (String maker : MAKERS) {
                try (var type = MadeOnce.class.getResourceAsStream(maker + ".class")) {
                    digest.update(type.readAllBytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (URISyntaxException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(MessageDigest digest, Path place) throws IOException {
        try (Stream<Path> all = Files.walk(place)) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile).sorted()::iterator) {
                digest.update(place.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
    }
}
