package org.qingce.operation.alarm;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Mail, as plain text and as HTML beside it, by the server that {@code spring.mail.*} names. */
@Component
class MailChannel implements Channel {

    private final ObjectProvider<JavaMailSender> senders;
    private final AlarmSettings settings;
    private final Installation installation;
    private final Clock clock;

    MailChannel(
            ObjectProvider<JavaMailSender> senders, AlarmSettings settings, Installation installation, Clock clock) {
        this.senders = senders;
        this.settings = settings;
        this.installation = installation;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public boolean isOpen() {
        AlarmDefinition.Mail mail = settings.get().mail();
        return mail != null && !mail.to().isEmpty();
    }

    @Override
    public void deliver(AlarmMessage message) throws DeliveryException {
        AlarmDefinition.Mail mail = settings.get().mail();
        JavaMailSender sender = senders.getIfAvailable();
        if (mail == null || sender == null) {
            throw new DeliveryException("no mail server: set spring.mail.host");
        }
        try {
            sender.send(written(sender.createMimeMessage(), mail, message));
        } catch (MessagingException | MailException e) {
            throw new DeliveryException("mail: " + reason(e), e);
        }
    }

    private MimeMessage written(MimeMessage mime, AlarmDefinition.Mail mail, AlarmMessage message)
            throws MessagingException {
        var wording = new Wording(message, installation.name(), settings.get().locale(), clock.getZone());
        var helper = new MimeMessageHelper(mime, true, StandardCharsets.UTF_8.name());
        helper.setFrom(mail.from());
        helper.setTo(mail.to().toArray(String[]::new));
        helper.setSubject(wording.subject());
        helper.setText(plain(wording), html(wording));
        mime.setHeader("X-Qingce-Alarm", message.id());
        return mime;
    }

    private static String plain(Wording wording) {
        var text = new StringBuilder(wording.text()).append("\n\n");
        wording.facts()
                .forEach(fact ->
                        text.append(fact[0]).append(": ").append(fact[1]).append('\n'));
        return text.toString();
    }

    private static String html(Wording wording) {
        var html = new StringBuilder("<html><body><p>")
                .append(HtmlUtils.htmlEscape(wording.text(), "UTF-8"))
                .append("</p><table>");
        wording.facts()
                .forEach(fact -> html.append("<tr><th align=\"left\">")
                        .append(HtmlUtils.htmlEscape(fact[0], "UTF-8"))
                        .append("</th><td>")
                        .append(HtmlUtils.htmlEscape(fact[1], "UTF-8"))
                        .append("</td></tr>"));
        return html.append("</table></body></html>").toString();
    }

    private static String reason(Exception failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }
}
