package org.qingce.job.checkpoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The checkpoints of a register. Between two runs the newest equals the register. Copies are made and put back only while the register's
 * file is closed, by whoever keeps others out of the home.
 */
public final class Checkpoints {

    private final CheckpointFolder folder;
    private final Path register;
    private final int kept;
    private final Clock clock;

    /**
     * Opens the checkpoints of a register.
     *
     * @param folder where they lie; made when the first is taken
     * @param register the register's file
     * @param kept how many are kept, at least 1; one more where the latest run can be done over from it alone
     */
    public Checkpoints(Path folder, Path register, int kept, Clock clock) {
        this.folder = new CheckpointFolder(folder);
        this.register = register;
        this.kept = kept;
        this.clock = clock;
    }

    /** All that are kept, the newest first. */
    public List<Checkpoint> all() {
        try {
            return folder.all();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the checkpoints", e);
        }
    }

    /** The newest. */
    public Optional<Checkpoint> latest() {
        return all().stream().findFirst();
    }

    /** The newest that holds nothing of a run, nor of later ones. */
    public Optional<Checkpoint> before(long run) {
        return all().stream().filter(checkpoint -> checkpoint.run() < run).findFirst();
    }

    /** The file of a checkpoint; there is none for an empty one. */
    public Path file(Checkpoint checkpoint) {
        return folder.copy(checkpoint.number());
    }

    /**
     * Copies the register as it stands, and deletes what is too old to be kept.
     *
     * @param run the latest run whose work it holds; 0 for none
     * @param changes what people did to it since
     * @throws UncheckedIOException if it cannot be copied; the older checkpoints are then all there
     */
    public Checkpoint take(long run, List<String> changes) {
        long number = latest().map(Checkpoint::number).orElse(0L) + 1;
        try {
            folder.make();
            Checkpoint taken = Files.exists(register)
                    ? new Checkpoint(
                            number,
                            run,
                            clock.instant(),
                            Files.size(register),
                            VerifiedCopy.copy(register, folder.copy(number)),
                            modified(),
                            changes)
                    : new Checkpoint(number, run, clock.instant(), Checkpoint.NO_REGISTER, "", 0, changes);
            folder.write(taken);
            prune();
            return taken;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot leave a checkpoint of " + register + ": " + e.getMessage(), e);
        }
    }

    private void prune() throws IOException {
        List<Checkpoint> needed = needed(Set.of());
        for (Checkpoint old : folder.all()) {
            if (!needed.contains(old)) {
                folder.delete(old);
            }
        }
    }

    /**
     * Those that are to be kept, the newest first: as many as are kept, and the ones from which the latest run and these can begin anew.
     *
     * @param waiting runs that have not reached their end
     */
    public List<Checkpoint> needed(Set<Long> waiting) {
        List<Checkpoint> all = all();
        Stream<Long> runs =
                Stream.concat(waiting.stream(), all.stream().limit(1).map(Checkpoint::run));
        Set<Long> bases = runs.flatMap(run ->
                        all.stream().filter(each -> each.run() < run).limit(1).map(Checkpoint::number))
                .collect(Collectors.toSet());
        return all.stream()
                .filter(each -> all.indexOf(each) < kept || bases.contains(each.number()))
                .toList();
    }

    /**
     * The files of those that are not {@link #needed}, in the order in which they are deleted: what is left of a checkpoint half deleted
     * is none.
     */
    public List<Path> surplus(Set<Long> waiting) {
        List<Checkpoint> needed = needed(waiting);
        return all().stream()
                .filter(each -> !needed.contains(each))
                .flatMap(each -> folder.files(each).stream())
                .toList();
    }

    /** Copies that a process left which ended before it had checked them, or while it deleted them. */
    public List<Path> strays() {
        try {
            return folder.strays();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the checkpoints", e);
        }
    }

    /** Whether the register is the file that the newest checkpoint is a copy of, by its size and time. */
    public boolean isCurrent() {
        try {
            Optional<Checkpoint> latest = latest();
            if (latest.isEmpty()) {
                return false;
            } else if (latest.get().isEmpty()) {
                return !Files.exists(register);
            }
            return Files.exists(register)
                    && !hasLog()
                    && Files.size(register) == latest.get().size()
                    && modified() == latest.get().modified();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look at " + register, e);
        }
    }

    /** Whether the register reads as the newest checkpoint does, whatever its time; a large file takes seconds. */
    public boolean equalsLatest() {
        try {
            Optional<Checkpoint> latest = latest();
            return latest.isPresent()
                    && Files.exists(register)
                    && !hasLog()
                    && VerifiedCopy.checksum(register).equals(latest.get().checksum());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + register, e);
        }
    }

    /** Gives the register, which reads as a checkpoint does, its time too. */
    public void touch(Checkpoint checkpoint) {
        try {
            Files.setLastModifiedTime(register, FileTime.fromMillis(checkpoint.modified()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot set the time of " + register, e);
        }
    }

    /** Whether a checkpoint reads as it did when it was taken. */
    public boolean isIntact(Checkpoint checkpoint) {
        try {
            return checkpoint.isEmpty()
                    || (Files.exists(file(checkpoint))
                            && VerifiedCopy.checksum(file(checkpoint)).equals(checkpoint.checksum()));
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Puts a checkpoint in the register's place, whole or not at all.
     *
     * @param checkpoint found intact
     * @throws UncheckedIOException if it cannot be copied; the register is then as it was
     */
    public void restore(Checkpoint checkpoint) {
        try {
            Files.deleteIfExists(log());
            if (checkpoint.isEmpty()) {
                Files.deleteIfExists(register);
            } else {
                VerifiedCopy.copy(file(checkpoint), register);
                Files.setLastModifiedTime(register, FileTime.fromMillis(checkpoint.modified()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot put a checkpoint in the place of " + register, e);
        }
    }

    /** Deletes the checkpoints that are newer than the one that the register is now as. */
    public void forgetAfter(Checkpoint kept) {
        try {
            for (Checkpoint checkpoint : folder.all()) {
                if (checkpoint.number() > kept.number()) {
                    folder.delete(checkpoint);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete checkpoints after " + kept.number(), e);
        }
    }

    /**
     * Moves the register's file away, to be looked at; it is never deleted.
     *
     * @return where to; empty if there was no file
     */
    public Optional<Path> putAside() {
        try {
            Path aside = register.resolveSibling("register.damaged-" + clock.millis() + ".duckdb");
            if (hasLog()) {
                Files.move(log(), aside.resolveSibling(aside.getFileName() + ".wal"));
            }
            if (!Files.exists(register)) {
                return Optional.empty();
            }
            return Optional.of(Files.move(register, aside, StandardCopyOption.ATOMIC_MOVE));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot move " + register + " aside", e);
        }
    }

    private long modified() throws IOException {
        return Files.getLastModifiedTime(register).toMillis();
    }

    /** Whether a process that died left work in the register's log that is not in its file yet. */
    public boolean hasLog() {
        return Files.exists(log());
    }

    private Path log() {
        return register.resolveSibling(register.getFileName() + ".wal");
    }
}
