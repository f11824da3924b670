package org.qingce.handout;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.qingce.encryption.KeySet;
import org.qingce.workbench.OwnerOnly;

/** How files are written that people are given. Each is whole or not there, and readable by its owner alone. */
public sealed interface Outlet permits EncryptedOutlet, PlainOutlet {

    /** Files as they are. */
    Outlet PLAIN = new PlainOutlet();

    /**
     * Files that nobody reads without the key; their names end in {@link HandOutName#ENDING}.
     *
     * @param keys asked for when the first is written
     */
    static Outlet encrypted(Supplier<KeySet> keys) {
        return new EncryptedOutlet(keys);
    }

    /** Where a file comes to lie; its own place is its own place. */
    Path place(Path file);

    /**
     * Writes a file.
     *
     * @param file in a folder that exists; what is at its {@link #place} is replaced
     * @return its place
     */
    Path write(Path file, OwnerOnly.Content content) throws IOException;
}
