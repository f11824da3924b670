package org.qingce.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Packages of one suite with all they depend on, down to the C library, unpacked into a folder of their own. Apt works on a state of
 * its own in which nothing is installed, so that the machine's packages neither matter nor change.
 *
 * @param name what the folder is called
 * @param suite Debian's suite: {@code stable}, {@code unstable}
 * @param packages what is wanted; what they depend on comes along
 */
record DebianPackages(String name, String suite, List<String> packages) {

    private static final Path CACHE = Path.of(System.getProperty("user.home"), ".cache", "qingce");

    /**
     * The folder they are unpacked in; fetched when it is not there yet. Remove it to get newer ones.
     *
     * @throws ServerMissingException if they cannot be had
     */
    Path unpacked() {
        Path folder = CACHE.resolve(name);
        try {
            Files.createDirectories(CACHE);
            try (FileChannel channel = FileChannel.open(
                            CACHE.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock one = channel.lock()) {
                if (one.isValid() && !Files.exists(folder)) {
                    fetch(folder);
                }
            }
            return folder;
        } catch (IOException e) {
            throw new ServerMissingException("cannot keep " + name + " in " + CACHE + ": " + e.getMessage(), e);
        }
    }

    /** What is half unpacked never stands under the name that is looked for. */
    private void fetch(Path folder) throws IOException {
        Path work = Files.createTempDirectory(CACHE, name + ".part");
        try {
            download(work);
            Path root = Files.createDirectory(work.resolve("root"));
            for (Path deb : debs(work.resolve("cache/archives"))) {
                Shell.lines("dpkg-deb", "-x", deb.toString(), root.toString());
            }
            Files.move(root, folder, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Shell.remove(work);
        }
    }

    private void download(Path work) throws IOException {
        Files.createDirectories(work.resolve("state/lists/partial"));
        Files.createDirectories(work.resolve("cache/archives/partial"));
        Files.createDirectories(work.resolve("none"));
        Files.createFile(work.resolve("state/status"));
        Files.writeString(
                work.resolve("sources.list"), DebianArchive.ofThisMachine().source(suite));
        apt(work, List.of("update"));
        var install = new ArrayList<>(List.of("install", "-y", "--no-install-recommends", "--download-only"));
        install.addAll(packages);
        apt(work, install);
    }

    private static void apt(Path work, List<String> order) {
        var command = new ArrayList<>(List.of("apt-get", "-q"));
        for (String setting : List.of(
                "Dir::State=" + work.resolve("state"),
                "Dir::State::status=" + work.resolve("state/status"),
                "Dir::Cache=" + work.resolve("cache"),
                "Dir::Etc::sourcelist=" + work.resolve("sources.list"),
                "Dir::Etc::sourceparts=" + work.resolve("none"),
                "Dir::Etc::preferencesparts=" + work.resolve("none"),
                "Acquire::Languages=none",
                "Acquire::Retries=3",
                "APT::Update::Error-Mode=any",
                "APT::Sandbox::User=")) {
            command.addAll(List.of("-o", setting));
        }
        command.addAll(order);
        Shell.lines(command.toArray(String[]::new));
    }

    private static List<Path> debs(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".deb"))
                    .sorted()
                    .toList();
        }
    }
}
