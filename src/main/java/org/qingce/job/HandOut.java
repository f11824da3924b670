package org.qingce.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.qingce.audit.AuditAction;
import org.qingce.audit.AuditTrail;
import org.qingce.encryption.EncryptionException;
import org.qingce.handout.HandOutException;
import org.qingce.handout.HandOutFolder;
import org.qingce.handout.HandedIn;
import org.qingce.handout.Outlet;
import org.qingce.workbench.OwnerOnly;
import org.springframework.stereotype.Component;

/** The one place that decides in which form files of personal data are handed out, and that reads those that come back in either. */
@Component
public class HandOut {

    private final SecrecySettings settings;
    private final Keys keys;
    private final AuditTrail audit;

    HandOut(SecrecySettings settings, Keys keys, AuditTrail audit) {
        this.settings = settings;
        this.keys = keys;
        this.audit = audit;
    }

    /** How files are written. */
    Outlet outlet() {
        return switch (settings.form()) {
            case ENCRYPTED -> Outlet.encrypted(keys::ofHandOut);
            case PLAIN -> Outlet.PLAIN;
        };
    }

    /** A folder to hand files out in. */
    HandOutFolder folder(Path path) {
        return new HandOutFolder(path, outlet());
    }

    /**
     * Hands something out, noted in the audit trail with its form.
     *
     * @param about file or folder
     * @param what it holds, in a few words
     */
    <T> T noted(Path about, String what, Supplier<T> work) {
        String details = what + ", " + settings.form().word();
        return audit.during(AuditAction.EXPORT, about.toString(), details, work);
    }

    /**
     * Hands a file out, noted in the audit trail.
     *
     * @param file in a folder that exists; replaced if it is there
     * @param what it holds, in a few words
     * @return where it is
     * @throws HandOutException if it cannot be written
     */
    public Path write(Path file, String what, OwnerOnly.Content content) {
        Outlet outlet = outlet();
        return noted(outlet.place(file), what, () -> {
            try {
                return outlet.write(file, content);
            } catch (IOException e) {
                throw HandOutException.unwritten(file, e);
            }
        });
    }

    /**
     * A file that came back, whichever form it has.
     *
     * @throws HandOutException if it cannot be read
     * @throws UncheckedIOException of an {@link EncryptionException} if it cannot be decrypted
     */
    HandedIn taken(Path file) {
        try {
            return HandedIn.read(file, keys::ofHandedOut);
        } catch (EncryptionException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }
}
