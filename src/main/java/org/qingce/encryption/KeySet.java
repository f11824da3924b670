package org.qingce.encryption;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import java.security.GeneralSecurityException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Keys for files: one that new files are encrypted with, and all that were before it, which still decrypt. AES-256-GCM in segments of one
 * megabyte, each file under a key of its own derived by HKDF-SHA256 (Tink's {@code AES256_GCM_HKDF_1MB}). What it prints as never holds a key.
 *
 * @see KeyStore where key sets are kept
 */
public final class KeySet {

    private static final String MADE = "made";
    private static final JsonMapper JSON = new JsonMapper();

    static {
        try {
            StreamingAeadConfig.register();
        } catch (GeneralSecurityException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final KeysetHandle keys;
    private final Map<Integer, LocalDate> made;

    private KeySet(KeysetHandle keys, Map<Integer, LocalDate> made) {
        this.keys = keys;
        this.made = Map.copyOf(made);
    }

    /**
     * What may be told of a key.
     *
     * @param id names it; chosen by chance, and stands at the head of each file that it encrypted
     * @param made null where the key set does not say
     * @param primary whether new files are encrypted with it
     */
    public record KeyInfo(long id, @Nullable LocalDate made, boolean primary) {}

    /** A set of one new key. */
    public static KeySet create(LocalDate today) {
        return from(KeysetHandle.newBuilder(), Map.of(), today);
    }

    /** The same keys and a new one, with which new files are encrypted from now on. */
    public KeySet rotated(LocalDate today) {
        return from(KeysetHandle.newBuilder(keys), made, today);
    }

    private static KeySet from(KeysetHandle.Builder builder, Map<Integer, LocalDate> made, LocalDate today) {
        try {
            KeysetHandle keys = builder.addEntry(KeysetHandle.generateEntryFromParameters(
                                    PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB)
                            .withRandomId()
                            .makePrimary())
                    .build();
            var dates = new TreeMap<>(made);
            dates.put(keys.getPrimary().getId(), today);
            return new KeySet(keys, dates);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java machine cannot make a key", e);
        }
    }

    /**
     * Reads a key set: Tink's JSON, where {@code made} may say when which key was.
     *
     * @param origin where it came from, for messages
     * @throws EncryptionException if it is none; what stands in it is not told
     */
    public static KeySet parse(String json, String origin) throws EncryptionException {
        try {
            ObjectNode tree = (ObjectNode) JSON.readTree(json);
            var made = new TreeMap<Integer, LocalDate>();
            if (tree.remove(MADE) instanceof ObjectNode dates) {
                dates.properties()
                        .forEach(date -> made.put(
                                Integer.parseUnsignedInt(date.getKey()),
                                LocalDate.parse(date.getValue().asString())));
            }
            KeysetHandle keys = TinkJsonProtoKeysetFormat.parseKeyset(
                    tree.toString(), RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
            keys.getPrimitive(RegistryConfiguration.get(), StreamingAead.class);
            return new KeySet(keys, made);
        } catch (GeneralSecurityException
                | JacksonException
                | ClassCastException
                | IllegalArgumentException
                | DateTimeException e) {
            throw unreadable(origin);
        }
    }

    private static EncryptionException unreadable(String origin) {
        return new EncryptionException(origin + " is no key set, or a damaged one. Bring back a copy of it;"
                + " what was encrypted with it cannot be read otherwise.");
    }

    /** The secret itself, for {@link KeyStore} alone. */
    String secret() {
        try {
            String json = TinkJsonProtoKeysetFormat.serializeKeyset(
                    keys, RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
            ObjectNode tree = (ObjectNode) JSON.readTree(json);
            ObjectNode dates = tree.putObject(MADE);
            new TreeMap<>(made).forEach((id, date) -> dates.put(Integer.toUnsignedString(id), date.toString()));
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tree) + "\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key set cannot be written", e);
        }
    }

    /** The keys in the order they were added. */
    public List<KeyInfo> keys() {
        return IntStream.range(0, keys.size())
                .mapToObj(keys::getAt)
                .map(key -> new KeyInfo(Integer.toUnsignedLong(key.getId()), made.get(key.getId()), key.isPrimary()))
                .toList();
    }

    /** The key that new files are encrypted with. */
    public long primary() {
        return Integer.toUnsignedLong(keys.getPrimary().getId());
    }

    /** What encrypts and decrypts with one key; null where the set does not have it. */
    @Nullable
    StreamingAead cipher(long id) throws GeneralSecurityException {
        for (int at = 0; at < keys.size(); at++) {
            KeysetHandle.Entry key = keys.getAt(at);
            if (Integer.toUnsignedLong(key.getId()) == id) {
                return KeysetHandle.newBuilder()
                        .addEntry(KeysetHandle.importKey(key.getKey())
                                .withFixedId(key.getId())
                                .makePrimary())
                        .build()
                        .getPrimitive(RegistryConfiguration.get(), StreamingAead.class);
            }
        }
        return null;
    }

    @Override
    public String toString() {
        return "key set of " + keys.size() + ", primary " + primary();
    }
}
