package org.qingce.operation.alarm;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.qingce.definition.Label;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is sent to a webhook.
 *
 * @param id the same for every try
 * @param event {@code fired}, {@code repeated}, {@code resolved} or {@code test}
 * @param since when it began, UTC, ISO 8601
 * @param at when it changed, UTC, ISO 8601
 */
record WebhookBody(
        String id,
        String event,
        String key,
        String kind,
        String severity,
        Label title,
        Label text,
        String since,
        String at,
        String installation) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static WebhookBody of(AlarmMessage message, String installation) {
        return new WebhookBody(
                message.id(),
                message.event().id(),
                message.key(),
                message.kind().id(),
                message.severity().id(),
                message.kind().title(),
                message.text(),
                utc(message.since()),
                utc(message.happened()),
                installation);
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    private static String utc(LocalDateTime time) {
        return time.toInstant(ZoneOffset.UTC).toString();
    }
}
