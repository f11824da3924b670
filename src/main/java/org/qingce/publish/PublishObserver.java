package org.qingce.publish;

/** Is told how a publication gets on, from the thread that publishes. What it throws breaks the publication off. */
public interface PublishObserver {

    /** Tells nobody. */
    PublishObserver NONE = step -> {};

    /**
     * Something was done that lasts.
     *
     * @param step what, as {@code insert person}
     */
    void lasting(String step);
}
