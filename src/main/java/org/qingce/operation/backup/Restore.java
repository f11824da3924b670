package org.qingce.operation.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingce.encryption.KeySet;
import org.qingce.operation.OperationRefusedException;
import org.qingce.workbench.OwnerOnly;
import org.qingce.workbench.TableCounts;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * Brings a home back from a backup: beside its place, all of it verified, and only then moved there. What fails leaves everything as it
 * was.
 */
public final class Restore {

    /** Folder in which the definitions of the backup are put, under the home. */
    public static final String DEFINITIONS = "restored-jobs";

    /** What a home that is brought back may hold already: the keys, without which no backup can be read. */
    private static final Set<String> HARMLESS = Set.of("keys");

    private final Path home;
    private final Path beside;
    private final KeySet keys;
    private final Function<Path, ConfigurableApplicationContext> start;

    /**
     * @param home where the home is to be
     * @param keys to decrypt with
     * @param start starts the application on a home
     */
    public Restore(Path home, KeySet keys, Function<Path, ConfigurableApplicationContext> start) {
        this.home = home.toAbsolutePath().normalize();
        this.beside = this.home.resolveSibling(this.home.getFileName() + ".restoring");
        this.keys = keys;
        this.start = start;
    }

    /**
     * Brings the home back.
     *
     * @param aside where to move a home that is there; null if there must be none
     * @throws OperationRefusedException if the home is not empty, or a process has it open, or the database is in use
     * @throws BackupException if the backup is damaged
     */
    public Restored from(Path file, @Nullable Path aside) throws IOException {
        boolean empty = isEmpty();
        if (!empty && aside == null) {
            throw new OperationRefusedException(home + " is not empty. Restore into another folder with --home, or add"
                    + " --replace to move what is there aside. Nothing was restored.");
        }
        requireClosed();
        try {
            Verified backup = new Verification(keys, beside.resolve("tmp")).of(file);
            unpack(backup);
            try (var application = start.apply(beside)) {
                application.getBean(RestoreDesk.class).fill(backup, keys, home);
            }
            moveIn(empty ? null : aside);
            return new Restored(home, backup, home.resolve(DEFINITIONS), empty ? null : aside);
        } finally {
            FileSystemUtils.deleteRecursively(beside);
        }
    }

    private boolean isEmpty() throws IOException {
        if (!Files.exists(home)) {
            return true;
        }
        try (Stream<Path> files = Files.list(home)) {
            return files.allMatch(file -> HARMLESS.contains(file.getFileName().toString()));
        }
    }

    /** H2 keeps this file for as long as a process has the operational database open. */
    private void requireClosed() {
        if (Files.exists(home.resolve("operations.lock.db"))) {
            throw new OperationRefusedException("a process has " + home
                    + " open: end 'serve' and every other command on it first. Nothing was restored.");
        }
    }

    private void unpack(Verified backup) throws IOException {
        OwnerOnly.folder(beside);
        new BackupFile(backup.file(), keys).read((name, content) -> {
            if (name.startsWith(HomeFiles.HOME)) {
                write(beside, name.substring(HomeFiles.HOME.length()), content);
            } else if (name.startsWith(HomeFiles.JOBS)) {
                write(beside.resolve(DEFINITIONS), name.substring(HomeFiles.JOBS.length()), content);
            }
            return TableLines.isOne(name) ? TableLines.read(name, content, table -> row -> {}) : 0;
        });
        Path register = beside.resolve("register.duckdb");
        if (Files.exists(register)
                && !TableCounts.of(register, beside.resolve("tmp"))
                        .equals(backup.manifest().register())) {
            throw new BackupException("the register has other rows after the restore than in the backup.");
        }
    }

    private static void write(Path folder, String name, InputStream content) throws IOException {
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder)) {
            throw new BackupException("the backup has a file that would lie outside of the home: " + name);
        }
        OwnerOnly.folder(Objects.requireNonNull(file.getParent()));
        try (OutputStream out = OwnerOnly.output(file)) {
            content.transferTo(out);
        }
    }

    private void moveIn(@Nullable Path aside) throws IOException {
        for (String kept : HARMLESS) {
            Path there = home.resolve(kept);
            if (Files.exists(there)) {
                FileSystemUtils.copyRecursively(there, beside.resolve(kept));
            }
        }
        OwnerOnly.closeAll(beside);
        if (aside != null) {
            Files.move(home, aside);
        } else {
            FileSystemUtils.deleteRecursively(home);
        }
        Files.move(beside, home);
    }
}
