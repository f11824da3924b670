package org.qingce.standard;

import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The sound of a name as one number, by which mentions are brought together: the XXH3 hash of {@link NamePinyin} in UTF-8, the same on every
 * machine. Names of one sound have equal numbers; that two sounds share one does not happen among those of a country.
 */
public final class NameSound {

    private static final Hasher64 HASH = Hashing.xxh3_64();

    private NameSound() {}

    /** The number of a name, raw or standard; null for a name that stands in for one not yet given, and for no name. */
    public static @Nullable Long of(@Nullable String name) {
        if (name == null || NewbornName.isProvisional(name)) {
            return null;
        }
        String sound = NamePinyin.of(name);
        return sound.isEmpty() ? null : HASH.hashBytesToLong(sound.getBytes(StandardCharsets.UTF_8));
    }
}
