package org.qingce.definition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A folder of definition files that runs read. */
public final class DefinitionFolder {

    private DefinitionFolder() {}

    /**
     * Where a file would stand in a folder, under its own name.
     *
     * @throws DefinitionException if runs would not read a file of that name, or one of that name stands there
     */
    public static Path place(Path file, Path folder) {
        String name = file.getFileName().toString();
        Path place = folder.resolve(name);
        if (!name.endsWith(".yaml")) {
            throw new DefinitionException(
                    file,
                    0,
                    "runs read files that end in .yaml; call it " + name.replaceFirst("\\.[^.]*$", "") + ".yaml");
        }
        if (Files.exists(place)) {
            throw new DefinitionException(
                    file, 0, place + " is there already; give your file another name, or edit that one");
        }
        return place;
    }

    /**
     * Copies a file to its place, in one go: a run reads the whole of it or nothing.
     *
     * @param place as {@link #place} says
     * @throws DefinitionException if it cannot be written
     */
    public static void put(Path file, Path place) {
        Path part = place.resolveSibling("." + place.getFileName() + ".part");
        try {
            Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new DefinitionException(place, 0, "cannot be written: " + e.getMessage());
        }
    }
}
