package org.qingce.operation.alarm;

/** A way to reach operators. */
interface Channel {

    /** Its name, as in the outbox; at most 20 characters. */
    String name();

    /** Whether the definition says whom to reach by it. */
    boolean isOpen();

    /**
     * Delivers a message, within seconds or not at all.
     *
     * @throws DeliveryException if it cannot be said for sure that the message arrived
     */
    void deliver(AlarmMessage message) throws DeliveryException;
}
