package org.qingce.operation.alarm;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qingce.definition.DefinitionException;
import org.qingce.definition.DefinitionFiles;
import org.qingce.definition.Located;

/**
 * What {@code jobs/alarms.yaml} says, checked.
 *
 * @param language of mails, {@code zh} or {@code en}
 * @param repeatHours after how many hours an alarm is said again while it lasts; 1 or more
 * @param mail whom to write to; null for nobody
 * @param webhook whom to call; null for nobody
 * @param conditions each kind once at most
 */
public record AlarmDefinition(
        String language,
        int repeatHours,
        @Nullable Mail mail,
        @Nullable Webhook webhook,
        List<AlarmCondition> conditions) {

    /** No alarms at all: where there is no such file. */
    static final AlarmDefinition NONE = new AlarmDefinition("zh", 24, null, null, List.of());

    /** Mail goes by the server of {@code spring.mail.*}. */
    public record Mail(String from, List<String> to) {}

    /** The secret that signs what is sent comes from {@code QINGCE_WEBHOOK_SECRET}. */
    public record Webhook(String url, int timeoutSeconds) {}

    /**
     * Reads {@code alarms.yaml}; no such file means no alarms.
     *
     * @throws DefinitionException naming file, line and reason, if it is wrong
     */
    public static AlarmDefinition read(Path file) {
        if (!Files.exists(file)) {
            return NONE;
        }
        Located<AlarmDefinition> located = DefinitionFiles.read(file, AlarmDefinition.class);
        AlarmDefinition read = located.value();
        require(located, List.of("zh", "en").contains(String.valueOf(read.language)), "language must be zh or en");
        require(located, read.repeatHours >= 1, "repeat_hours must be 1 or more");
        require(located, read.conditions != null, "conditions are needed; [] for none");
        checkChannels(located);
        checkConditions(located);
        return read;
    }

    private static void checkChannels(Located<AlarmDefinition> located) {
        Mail mail = located.value().mail;
        if (mail != null) {
            require(located, mail.from != null && mail.from.contains("@"), "mail needs from, an address");
            require(located, mail.to != null, "mail needs to, a list of addresses; [] for nobody");
            mail.to.forEach(to -> require(located, to.contains("@"), "mail.to: '" + to + "' is no address"));
        }
        Webhook webhook = located.value().webhook;
        if (webhook != null) {
            require(located, isHttp(webhook.url), "webhook.url must begin with https:// or http://; \"\" for none");
            require(
                    located,
                    webhook.timeoutSeconds >= 1 && webhook.timeoutSeconds <= 60,
                    "webhook.timeout_seconds must lie between 1 and 60");
        }
    }

    private static boolean isHttp(@Nullable String url) {
        if (url == null || url.isEmpty()) {
            return url != null;
        }
        try {
            URI uri = URI.create(url);
            return uri.getHost() != null && List.of("http", "https").contains(String.valueOf(uri.getScheme()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static void checkConditions(Located<AlarmDefinition> located) {
        var seen = EnumSet.noneOf(AlarmKind.class);
        for (AlarmCondition condition : located.value().conditions) {
            require(
                    located,
                    condition.when() != null && condition.severity() != null,
                    "each condition needs when and severity");
            String kind = condition.when().id();
            require(located, condition.when() != AlarmKind.TEST, kind + " is no condition");
            require(located, seen.add(condition.when()), kind + " is defined twice");
            if (condition.when().isLimited()) {
                require(located, condition.limit() != null && condition.limit() > 0, kind + " needs a limit above 0");
            } else {
                require(located, condition.limit() == null, kind + " takes no limit");
            }
            require(
                    located,
                    condition.repeatHours() == null || condition.repeatHours() >= 1,
                    kind + ": repeat_hours must be 1 or more");
        }
    }

    private static void require(Located<?> where, boolean right, String reason) {
        if (!right) {
            throw new DefinitionException(where, reason);
        }
    }

    /** The language of mails. */
    Locale locale() {
        return language.equals("zh") ? Locale.CHINESE : Locale.ENGLISH;
    }

    /** How long an alarm of a condition may last before it is said again. */
    Duration repeat(AlarmCondition condition) {
        return Duration.ofHours(Objects.requireNonNullElse(condition.repeatHours(), repeatHours));
    }
}
