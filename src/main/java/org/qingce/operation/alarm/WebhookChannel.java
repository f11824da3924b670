package org.qingce.operation.alarm;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * An address that is called with the message as JSON. Where there is a secret, the header {@code X-Qingce-Signature} holds
 * {@code sha256=} and the HMAC-SHA256 of the body, in hex; any answer but 2xx counts as not delivered.
 */
@Component
class WebhookChannel implements Channel {

    private static final int LOWEST_REFUSAL = 300;
    private static final int OK = 200;

    private final AlarmSettings settings;
    private final Installation installation;
    private final Signature signature;
    private final String url;

    WebhookChannel(
            AlarmSettings settings,
            Installation installation,
            @Value("${qingce.webhook.secret:}") String secret,
            @Value("${qingce.webhook.url:}") String url) {
        this.settings = settings;
        this.installation = installation;
        this.signature = new Signature(secret);
        this.url = url;
    }

    @Override
    public String name() {
        return "webhook";
    }

    @Override
    public boolean isOpen() {
        return !address().isEmpty();
    }

    /** Addresses of some services are secrets themselves; the environment goes before the file. */
    private String address() {
        AlarmDefinition.Webhook webhook = settings.get().webhook();
        return !url.isEmpty() || webhook == null ? url : webhook.url();
    }

    private Duration timeout() {
        AlarmDefinition.Webhook webhook = settings.get().webhook();
        return Duration.ofSeconds(webhook == null ? 10 : webhook.timeoutSeconds());
    }

    @Override
    public void deliver(AlarmMessage message) throws DeliveryException {
        try {
            HttpClient client =
                    HttpClient.newBuilder().connectTimeout(timeout()).build();
            int status = client.send(request(message), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            if (status < OK || status >= LOWEST_REFUSAL) {
                throw new DeliveryException("webhook: answered " + status);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DeliveryException("webhook: interrupted", e);
        } catch (IOException | IllegalArgumentException e) {
            throw new DeliveryException("webhook: " + e.getClass().getSimpleName(), e);
        }
    }

    private HttpRequest request(AlarmMessage message) {
        byte[] body = WebhookBody.of(message, installation.name()).json().getBytes(StandardCharsets.UTF_8);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address()))
                .timeout(timeout())
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Idempotency-Key", message.id())
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        signature.of(body).ifPresent(signed -> request.header("X-Qingce-Signature", signed));
        return request.build();
    }
}
