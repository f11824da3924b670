package org.qingce.operation.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.LoggerContextVO;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingce.workbench.Redacted;
import org.slf4j.Marker;
import org.slf4j.event.KeyValuePair;

/** A line of the log whose message and failure give no values away. Warnings of libraries are trusted least. */
record RedactedEvent(ILoggingEvent event) implements ILoggingEvent {

    private static final String OWN = "org.qingce.";

    @Override
    public @Nullable String getFormattedMessage() {
        String message = event.getFormattedMessage();
        if (message == null) {
            return null;
        }
        boolean trusted =
                event.getLoggerName().startsWith(OWN) || !event.getLevel().isGreaterOrEqual(Level.WARN);
        return trusted ? Redacted.own(message) : Redacted.foreign(message);
    }

    @Override
    public @Nullable IThrowableProxy getThrowableProxy() {
        return RedactedThrowable.of(event.getThrowableProxy());
    }

    @Override
    public @Nullable String getMessage() {
        return getFormattedMessage();
    }

    @Override
    public Object @Nullable [] getArgumentArray() {
        return null;
    }

    @Override
    public String getThreadName() {
        return event.getThreadName();
    }

    @Override
    public Level getLevel() {
        return event.getLevel();
    }

    @Override
    public String getLoggerName() {
        return event.getLoggerName();
    }

    @Override
    public LoggerContextVO getLoggerContextVO() {
        return event.getLoggerContextVO();
    }

    @Override
    public StackTraceElement[] getCallerData() {
        return event.getCallerData();
    }

    @Override
    public boolean hasCallerData() {
        return event.hasCallerData();
    }

    @Override
    public List<Marker> getMarkerList() {
        return event.getMarkerList();
    }

    @Override
    public Map<String, String> getMDCPropertyMap() {
        return event.getMDCPropertyMap();
    }

    @Override
    @Deprecated
    public Map<String, String> getMdc() {
        return event.getMDCPropertyMap();
    }

    @Override
    public long getTimeStamp() {
        return event.getTimeStamp();
    }

    @Override
    public int getNanoseconds() {
        return event.getNanoseconds();
    }

    @Override
    public long getSequenceNumber() {
        return event.getSequenceNumber();
    }

    @Override
    public List<KeyValuePair> getKeyValuePairs() {
        return event.getKeyValuePairs();
    }

    @Override
    public void prepareForDeferredProcessing() {
        event.prepareForDeferredProcessing();
    }
}
