package org.qingce.verification.notice;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a division can reply to a notice. */
enum NoticeReply {
    /** The person lives there, as the register says. */
    LIVES_HERE("住在本地"),
    /** The person does not. */
    NOT_HERE("不住本地"),
    /** The person did and has moved on. */
    MOVED_ON("已迁往他处"),
    /** Nobody there knows the person. */
    UNKNOWN("查无此人");

    private final String word;

    NoticeReply(String word) {
        this.word = word;
    }

    /** As in {@code notice.reply}. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the register must no longer say that the person lives there. */
    boolean refutesResidence() {
        return this == NOT_HERE || this == MOVED_ON;
    }

    static List<String> words() {
        return Arrays.stream(values()).map(reply -> reply.word).toList();
    }

    /** By the word of the drop-down or the id. */
    static Optional<NoticeReply> of(String text) {
        return Arrays.stream(values())
                .filter(reply -> reply.word.equals(text) || reply.id().equalsIgnoreCase(text))
                .findFirst();
    }
}
