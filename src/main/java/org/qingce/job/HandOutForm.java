package org.qingce.job;

/** In which form files are handed out. */
public enum HandOutForm {
    /** Unreadable without the key set for what is handed out. */
    ENCRYPTED,
    /** As they are, for their owner alone. */
    PLAIN
}
