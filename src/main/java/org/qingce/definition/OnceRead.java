package org.qingce.definition;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Keeps what files say for as long as they say the same: checking definitions takes longer than reading their text. Holds the latest few;
 * what is wrong is not kept.
 *
 * @param <T> what files are read as; not changed by anybody
 */
public final class OnceRead<T> {

    private static final int KEPT = 4;

    private final Map<Map<Path, String>, T> kept = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Map<Path, String>, T> eldest) {
            return size() > KEPT;
        }
    };

    /**
     * What the files say, read only if they, or their texts, are others than before.
     *
     * @param reading reads these files and nothing else
     */
    public synchronized T of(List<Path> files, Supplier<T> reading) {
        Optional<Map<Path, String>> texts = texts(files);
        Optional<T> known = texts.map(kept::get);
        if (known.isPresent()) {
            return known.get();
        }
        T read = reading.get();
        if (texts.isPresent() && texts.equals(texts(files))) {
            kept.put(texts.get(), read);
        }
        return read;
    }

    /** Empty if one of them cannot be read, which whoever reads them for good will say. */
    private static Optional<Map<Path, String>> texts(List<Path> files) {
        var texts = new LinkedHashMap<Path, String>();
        try {
            for (Path file : files) {
                texts.put(file, Files.readString(file, StandardCharsets.UTF_8));
            }
            return Optional.of(texts);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
