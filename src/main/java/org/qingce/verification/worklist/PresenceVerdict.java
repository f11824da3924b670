package org.qingce.verification.worklist;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be said about whether somebody belongs into the database. */
enum PresenceVerdict {
    /** Belongs there and is missing. */
    ADD("属实，应补录"),
    /** Belongs there and is there. */
    KEEP("属实，应保留"),
    /** There is no such person. */
    NOBODY("查无此人"),
    /** Has left for another place. */
    LEFT("已迁出"),
    /** The person died; the day is given. */
    DEAD("已死亡，日期为");

    private final String word;

    PresenceVerdict(String word) {
        this.word = word;
    }

    /** As in {@code answer.verdict}. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> words() {
        return Arrays.stream(values()).map(verdict -> verdict.word).toList();
    }

    /** By the word of the drop-down or the id. */
    static Optional<PresenceVerdict> of(String text) {
        return Arrays.stream(values())
                .filter(verdict -> verdict.word.equals(text) || verdict.id().equalsIgnoreCase(text))
                .findFirst();
    }
}
