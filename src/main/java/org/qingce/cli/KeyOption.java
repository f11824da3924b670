package org.qingce.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.qingce.encryption.KeySet;
import org.qingce.encryption.KeyStore;
import org.qingce.operation.OperationRefusedException;
import picocli.CommandLine.Option;

/** Which keys a backup is read with, where there need be no home yet. */
final class KeyOption {

    @Option(
            names = "--key-file",
            paramLabel = "FILE",
            defaultValue = "${QINGCE_KEY_FILE}",
            description = {
                "The key set (default: QINGCE_KEY_FILE, then keys/key-set.json under the home);",
                "QINGCE_KEY_SET may hold the key set itself."
            })
    private @Nullable Path file;

    /** The keys. */
    KeySet keys(Path home) throws IOException {
        Path place = file == null ? home.resolve("keys").resolve("key-set.json") : file;
        String given = file == null ? System.getenv(KeyStore.VARIABLE) : null;
        return new KeyStore(place, given)
                .existing()
                .orElseThrow(() -> new OperationRefusedException("there is no key set " + place
                        + ". A backup can be read only with the key set of the home it is of; it is not in the backup."
                        + " Give a copy of it with --key-file."));
    }
}
