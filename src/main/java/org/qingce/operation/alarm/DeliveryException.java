package org.qingce.operation.alarm;

/** A message that may not have arrived. The message says what the other side said, without addresses' secrets. */
final class DeliveryException extends Exception {

    private static final long serialVersionUID = 1L;

    DeliveryException(String message) {
        super(message);
    }

    DeliveryException(String message, Throwable cause) {
        super(message, cause);
    }
}
