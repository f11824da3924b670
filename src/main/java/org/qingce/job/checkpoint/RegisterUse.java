package org.qingce.job.checkpoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.qingce.workbench.OwnerOnly;

/**
 * Whose half-done work the register holds, as a note beside it that outlives the process.
 *
 * @param kind of work
 * @param what the run's number, or what people are doing; empty for the others
 */
public record RegisterUse(Kind kind, String what) {

    /** Kinds of work. */
    public enum Kind {
        /** Nobody's: the newest checkpoint equals it. */
        REST,
        /** A run's, up to where its steps are done. */
        RUN,
        /** A run is to begin anew; the register is about to be put back to before it. */
        ANEW,
        /** People's: what they did lasts, but has no checkpoint yet. */
        DESK,
        /** It was found damaged while nobody was changing it. */
        DAMAGED
    }

    static final String FILE = "register.use";

    /** A run's work. */
    public static RegisterUse run(long run) {
        return new RegisterUse(Kind.RUN, Long.toString(run));
    }

    /** A run that is to begin anew. */
    public static RegisterUse anew(long run) {
        return new RegisterUse(Kind.ANEW, Long.toString(run));
    }

    /** What people are doing. */
    public static RegisterUse desk(String what) {
        return new RegisterUse(Kind.DESK, what);
    }

    /** Nobody's, and known to be damaged. */
    public static RegisterUse damaged() {
        return new RegisterUse(Kind.DAMAGED, "");
    }

    /** Whether it is this run's. */
    public boolean isOf(long run) {
        return (kind == Kind.RUN || kind == Kind.ANEW) && what.equals(Long.toString(run));
    }

    /** What is noted in a home. */
    public static RegisterUse read(Path home) {
        Path note = home.resolve(FILE);
        try {
            if (!Files.exists(note)) {
                return new RegisterUse(Kind.REST, "");
            }
            String[] words = Files.readString(note).strip().split(" ", 2);
            return new RegisterUse(Kind.valueOf(words[0]), words.length > 1 ? words[1] : "");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + note, e);
        }
    }

    /** Notes it, in one go. */
    public void write(Path home) {
        try {
            Files.createDirectories(home);
            OwnerOnly.write(home.resolve(FILE), (kind + " " + what + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot note who works on the register of " + home, e);
        }
    }

    /** Notes that the register is at rest. */
    public static void rest(Path home) {
        try {
            Files.deleteIfExists(home.resolve(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot note that the register of " + home + " is at rest", e);
        }
    }
}
