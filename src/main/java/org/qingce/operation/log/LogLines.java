package org.qingce.operation.log;

import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.encoder.EncoderBase;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.logback.StructuredLogEncoder;

/** Lines as {@code logging.structured.format.file} asks for them: JSON, or plain where it is empty. */
public final class LogLines extends EncoderBase<ILoggingEvent> {

    private String format = "";
    private String pattern = "%m%n";
    private @Nullable Encoder<ILoggingEvent> lines;

    /** {@code ecs}, {@code logstash}, {@code gelf} or empty; set by logback. */
    public void setFormat(String format) {
        this.format = format;
    }

    /** Of plain lines; set by logback. */
    public void setPattern(String pattern) {
        this.pattern = pattern;
    }

    @Override
    public void start() {
        Encoder<ILoggingEvent> chosen = format.isBlank() ? plain() : structured();
        chosen.setContext(getContext());
        chosen.start();
        lines = chosen;
        super.start();
    }

    private Encoder<ILoggingEvent> plain() {
        var encoder = new PatternLayoutEncoder();
        encoder.setPattern(pattern);
        encoder.setCharset(StandardCharsets.UTF_8);
        return encoder;
    }

    private Encoder<ILoggingEvent> structured() {
        var encoder = new StructuredLogEncoder();
        encoder.setFormat(format);
        return encoder;
    }

    @Override
    public byte @Nullable [] headerBytes() {
        return lines == null ? null : lines.headerBytes();
    }

    @Override
    public byte @Nullable [] encode(ILoggingEvent event) {
        return lines == null ? null : lines.encode(event);
    }

    @Override
    public byte @Nullable [] footerBytes() {
        return lines == null ? null : lines.footerBytes();
    }
}
