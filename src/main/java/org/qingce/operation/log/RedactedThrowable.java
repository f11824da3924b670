package org.qingce.operation.log;

import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import org.jspecify.annotations.Nullable;
import org.qingce.workbench.Redacted;

/** A failure whose message gives no values away; class and stack stay. */
record RedactedThrowable(IThrowableProxy failure) implements IThrowableProxy {

    private static final String OWN = "org.qingce.";

    static @Nullable IThrowableProxy of(@Nullable IThrowableProxy failure) {
        return failure == null ? null : new RedactedThrowable(failure);
    }

    @Override
    public @Nullable String getMessage() {
        String message = failure.getMessage();
        if (message == null) {
            return null;
        }
        return failure.getClassName().startsWith(OWN) ? Redacted.own(message) : Redacted.foreign(message);
    }

    @Override
    public String getClassName() {
        return failure.getClassName();
    }

    @Override
    public StackTraceElementProxy[] getStackTraceElementProxyArray() {
        return failure.getStackTraceElementProxyArray();
    }

    @Override
    public int getCommonFrames() {
        return failure.getCommonFrames();
    }

    @Override
    public @Nullable IThrowableProxy getCause() {
        return of(failure.getCause());
    }

    @Override
    public IThrowableProxy[] getSuppressed() {
        IThrowableProxy[] suppressed = failure.getSuppressed();
        var redacted = new IThrowableProxy[suppressed == null ? 0 : suppressed.length];
        for (int i = 0; i < redacted.length; i++) {
            redacted[i] = new RedactedThrowable(suppressed[i]);
        }
        return redacted;
    }

    @Override
    public boolean isCyclic() {
        return failure.isCyclic();
    }
}
