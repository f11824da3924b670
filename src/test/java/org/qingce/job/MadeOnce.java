package org.qingce.job;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
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

    /** Fills an empty folder. */
    interface Making {
        void in(Path folder) throws IOException;
    }

    private MadeOnce() {}

    /** The folder of that name. */
    static synchronized Path folder(String name, Making making) throws IOException {
        Path folder = Files.createDirectories(KEPT.resolve(version())).resolve(name);
        Path done = folder.resolveSibling(name + ".done");
        try (var channel = FileChannel.open(
                        folder.resolveSibling(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var alone = channel.lock()) {
            if (alone.isValid() && !Files.exists(done)) {
                FileSystemUtils.deleteRecursively(folder);
                making.in(Files.createDirectory(folder));
                Files.createFile(done);
            }
        }
        return folder;
    }

    private static String version() throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(LocalDate.now(ZoneOffset.UTC).toString().getBytes());
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
                digest.update(place.relativize(file).toString().getBytes());
                digest.update(Files.readAllBytes(file));
            }
        }
    }
}
