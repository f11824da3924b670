package org.qingce.operation.backup;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A home that was brought back.
 *
 * @param home where it is
 * @param backup the backup it is from
 * @param definitions where the definitions of then stand
 * @param aside where the home went that was there before; null where there was none
 */
public record Restored(
        Path home,
        Verified backup,
        Path definitions,
        @Nullable Path aside) {}
