package org.qingce.handout;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.qingce.encryption.EncryptedFile;
import org.qingce.encryption.EncryptedOutput;
import org.qingce.encryption.KeySet;
import org.qingce.workbench.OwnerOnly;

/** Encrypts files while they are written. */
final class EncryptedOutlet implements Outlet {

    private final Supplier<KeySet> keys;

    EncryptedOutlet(Supplier<KeySet> keys) {
        this.keys = keys;
    }

    @Override
    public Path place(Path file) {
        return HandOutName.encrypted(file);
    }

    @Override
    public Path write(Path file, OwnerOnly.Content content) throws IOException {
        Path place = place(file);
        try (EncryptedOutput out = EncryptedFile.encrypting(place, keys.get(), HandOutFile.ROLE)) {
            boolean whole = false;
            try {
                content.writeTo(out);
                whole = true;
            } finally {
                if (!whole) {
                    out.abandon();
                }
            }
        }
        return place;
    }
}
