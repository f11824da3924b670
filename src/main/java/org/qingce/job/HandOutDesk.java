package org.qingce.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.qingce.audit.AuditAction;
import org.qingce.audit.AuditTrail;
import org.qingce.encryption.EncryptionException;
import org.qingce.handout.HandOutException;
import org.qingce.handout.HandOutFile;
import org.qingce.handout.HandOutName;
import org.qingce.workbench.OwnerOnly;
import org.springframework.stereotype.Component;

/** Gives files back in clear text that were handed out encrypted. A run may be at work meanwhile. */
@Component
public class HandOutDesk {

    private final Keys keys;
    private final AuditTrail audit;

    HandOutDesk(Keys keys, AuditTrail audit) {
        this.keys = keys;
        this.audit = audit;
    }

    /**
     * Decrypts files, each whole or not at all and readable by its owner alone; none before the places of all are known to be free.
     *
     * @param folder where to, made where it is missing; null for beside each
     * @param replace what is there already
     * @param opened told where each lies, as soon as it does
     * @throws HandOutException if one was not handed out encrypted, or is in the way
     * @throws EncryptionException if one is of a key that is not here, or damaged
     */
    public void open(List<Path> files, @Nullable Path folder, boolean replace, Consumer<Path> opened)
            throws IOException {
        Map<Path, Path> places = places(files, folder, replace);
        if (folder != null) {
            Files.createDirectories(folder);
        }
        places.forEach((place, file) -> {
            audit.during(AuditAction.EXPORT, file.toString(), "opened as " + place, () -> decrypt(file, place));
            opened.accept(place);
        });
    }

    private static Map<Path, Path> places(List<Path> files, @Nullable Path folder, boolean replace) throws IOException {
        var places = new LinkedHashMap<Path, Path>();
        for (Path file : files) {
            requireEncrypted(file);
            Path clear = HandOutName.clear(file);
            Path place = folder == null ? clear : folder.resolve(Objects.requireNonNull(clear.getFileName()));
            if (place.toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize())) {
                throw new HandOutException(file, "would be replaced by its clear text; say with --out where that goes");
            }
            if (!replace && Files.exists(place)) {
                throw new HandOutException(place, "is there already; --force replaces it, --out leads elsewhere");
            }
            if (places.put(place, file) != null) {
                throw new HandOutException(place, "two of the files go by this name; open them one by one");
            }
        }
        return places;
    }

    private static void requireEncrypted(Path file) throws IOException {
        if (!HandOutFile.isEncrypted(file)) {
            throw new HandOutException(
                    file, "was not encrypted by qingce. What was handed out in plain text needs no opening.");
        }
    }

    private Path decrypt(Path file, Path place) {
        try (InputStream in = HandOutFile.decrypting(file, keys.ofHandedOut(file))) {
            OwnerOnly.write(place, in::transferTo);
            return place;
        } catch (EncryptionException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        } catch (IOException e) {
            throw HandOutException.unwritten(place, e);
        }
    }
}
