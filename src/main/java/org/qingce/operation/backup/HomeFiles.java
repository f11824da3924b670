package org.qingce.operation.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which files of a home go into a backup: all but those that hold it for a process, can be made again, or are secret. */
final class HomeFiles {

    /** The folder of the home within a backup. */
    static final String HOME = "home/";
    /** The folder of the definitions within a backup. */
    static final String JOBS = "jobs/";

    /** Logs, scratch, what is in the backup in another form, what holds the home for a process. */
    private static final Set<String> LEFT_OUT = Set.of("logs", "tmp", "run.lock", "run.holder");

    private HomeFiles() {}

    /**
     * The files of a home, in the order of their names.
     *
     * @param keys the key set, which stays out
     * @param atRest whether the register is at rest, so that its checkpoints are not needed
     */
    static List<Path> of(Path home, Path keys, boolean atRest) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> goesIn(home.relativize(file)))
                    .filter(file -> !atRest || !file.startsWith(home.resolve("checkpoints")))
                    .filter(file -> !file.toAbsolutePath().normalize().equals(keys))
                    .sorted()
                    .toList();
        }
    }

    /** All files under a folder, in the order of their names. */
    static List<Path> all(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static boolean goesIn(Path file) {
        String first = file.getName(0).toString();
        return !LEFT_OUT.contains(first) && !first.startsWith("operations.");
    }

    /** Name of a file within a backup. */
    static String name(String folder, Path root, Path file) {
        return folder
                + root.relativize(file).toString().replace(root.getFileSystem().getSeparator(), "/");
    }
}
