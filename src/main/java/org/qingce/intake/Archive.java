package org.qingce.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.qingce.intake.source.FileNames;

/** Keeps every extract that was taken in, unchanged, under the hash of its content. */
public final class Archive {

    private final Path folder;

    public Archive(Path folder) {
        this.folder = folder;
    }

    /** Where they lie. */
    public Path folder() {
        return folder;
    }

    /** Where a file of this content lies or would lie. */
    public Path place(String sha256, String name) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256 + "." + FileNames.ending(name));
    }

    /** Copies a file in, unless it is there already. The copy appears whole or not at all. */
    public Path keep(Path file, String sha256) throws IOException {
        Path place = place(sha256, file.getFileName().toString());
        if (!Files.exists(place)) {
            Files.createDirectories(place.getParent());
            Path copy = Files.createTempFile(place.getParent(), "incoming", ".part");
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            Files.move(copy, place, StandardCopyOption.ATOMIC_MOVE);
        }
        return place;
    }
}
