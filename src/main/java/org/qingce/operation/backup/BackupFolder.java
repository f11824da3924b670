package org.qingce.operation.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.qingce.encryption.EncryptedFile;
import org.qingce.operation.OperationRefusedException;

/** A folder of backups. */
public final class BackupFolder {

    private static final String START = "qingce-backup-";
    private static final String ENDING = ".qcb";

    private BackupFolder() {}

    /**
     * A backup of a folder.
     *
     * @param file where it lies
     * @param bytes its size
     * @param key the key it was encrypted with
     */
    public record Listed(Path file, long bytes, long key) {}

    /**
     * The backups of a folder, the latest first; none of them is read.
     *
     * @throws OperationRefusedException if there is no such folder
     */
    public static List<Listed> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new OperationRefusedException(folder + ": there is no such folder.");
        }
        var found = new ArrayList<Listed>();
        for (Path file : files(folder)) {
            if (EncryptedFile.isOne(file)) {
                found.add(new Listed(file, Files.size(file), EncryptedFile.key(file)));
            }
        }
        return found;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(START)
                            && file.getFileName().toString().endsWith(ENDING))
                    .sorted(Comparator.comparing(BackupFolder::moment).reversed())
                    .toList();
        }
    }

    /** Names end in the moment at which they were made. */
    private static String moment(Path file) {
        String name = file.getFileName().toString();
        return name.substring(Math.max(0, name.length() - ENDING.length() - "yyyyMMddTHHmmss".length()));
    }
}
