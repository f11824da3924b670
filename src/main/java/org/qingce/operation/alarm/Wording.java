package org.qingce.operation.alarm;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.qingce.definition.Label;

/** A message in the words of a language. */
record Wording(AlarmMessage message, String installation, Locale locale, ZoneId zone) {

    private static final DateTimeFormatter TO_THE_MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    String subject() {
        String event = say("[清册] ", "[qingce] ") + in(message.event().title());
        return message.event() == AlarmEvent.TEST
                ? event
                : event
                        + say("（%s）：%s", " (%s): %s")
                                .formatted(
                                        in(message.severity().title()),
                                        in(message.kind().title()));
    }

    /** Label and value of what is worth knowing beside the text. */
    List<String[]> facts() {
        return List.of(
                new String[] {say("开始", "Since"), time(message.since())},
                new String[] {say("时间", "At"), time(message.happened())},
                new String[] {say("安装", "Installation"), installation},
                new String[] {say("告警键", "Key"), message.key()});
    }

    String text() {
        return in(message.text());
    }

    private String time(LocalDateTime utc) {
        return TO_THE_MINUTE.format(utc.atOffset(ZoneOffset.UTC).atZoneSameInstant(zone));
    }

    private String in(Label label) {
        return label.in(locale);
    }

    private String say(String zh, String en) {
        return new Label(zh, en).in(locale);
    }
}
