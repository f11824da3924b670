package org.qingce.job;

import java.util.Arrays;
import java.util.Locale;

/** In which form files are handed out. */
enum HandOutForm {
    /** Unreadable without the key set for what is handed out. */
    ENCRYPTED,
    /** As they are, for their owner alone. */
    PLAIN;

    /** As it is set. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The form of a word.
     *
     * @throws IllegalArgumentException naming the setting, if it is none
     */
    static HandOutForm named(String word) {
        return Arrays.stream(values())
                .filter(form -> form.word().equals(word.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("qingce.hand-out must be encrypted or plain, not '" + word + "'"));
    }
}
