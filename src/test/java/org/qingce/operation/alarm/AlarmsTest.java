package org.qingce.operation.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingce.definition.Label;
import org.qingce.job.QingceApplication;
import org.qingce.operation.OperationApplication;
import org.qingce.operation.SettableClock;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** How operators are told: by a real mail server and a real web server, over a real database. */
class AlarmsTest {

    private static final SettableClock CLOCK = new SettableClock(Instant.parse("2026-04-01T00:00:00Z"), ZoneOffset.UTC);
    private static final Trouble TROUBLE = new Trouble();
    private static final String SECRET = "a secret between two";

    @TempDir
    static Path folder;

    private static GreenMail mail;
    private static Receiver receiver;
    private static ConfigurableApplicationContext application;
    private static ConfigurableApplicationContext another;

    /** A source that says what it is told to. */
    private static final class Trouble implements AlarmSource {
        private volatile List<Alarm> now = List.of();
        private volatile boolean broken;

        void is(String... about) {
            now = List.of(about).stream()
                    .map(what -> new Alarm(AlarmKind.NIGHT_MISSED, what, new Label("漏跑：" + what, "missed: " + what)))
                    .toList();
        }

        @Override
        public AlarmKind kind() {
            return AlarmKind.NIGHT_MISSED;
        }

        @Override
        public List<Alarm> current(AlarmCondition condition) {
            if (broken) {
                throw new IllegalStateException("cannot tell");
            }
            return now;
        }
    }

    @BeforeAll
    static void begin() throws IOException {
        mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        receiver = new Receiver();
        Files.writeString(folder.resolve("alarms.yaml"), """
                language: zh
                repeat_hours: 24
                mail: {from: qingce@county.example, to: [duty@county.example]}
                webhook: {url: "%s", timeout_seconds: 5}
                conditions:
                  - {when: night-missed, severity: critical, repeat_hours: 4}
                """.formatted(receiver.url()));
        application = start();
        another = start();
    }

    private static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(QingceApplication.class, OperationApplication.class)
                .initializers(context -> {
                    context.getBeanFactory().registerSingleton("settableClock", CLOCK);
                    context.getBeanFactory().registerSingleton("trouble", TROUBLE);
                })
                .run(
                        "--qingce.home=" + folder.resolve("home"),
                        "--qingce.jobs=" + folder,
                        "--qingce.webhook.secret=" + SECRET,
                        "--qingce.installation=county 1",
                        "--spring.mail.host=127.0.0.1",
                        "--spring.mail.port=" + mail.getSmtp().getPort());
    }

    @AfterAll
    static void end() {
        application.close();
        another.close();
        receiver.close();
        mail.stop();
    }

    @AfterEach
    void allIsWellAgain() throws Exception {
        TROUBLE.is();
        TROUBLE.broken = false;
        receiver.answer(204);
        CLOCK.forward(Duration.ofDays(1));
        check();
        mail.purgeEmailFromAllMailboxes();
        receiver.calls().clear();
    }

    private static Alarms.Checked check() {
        return application.getBean(Alarms.class).check();
    }

    private static List<String> subjects() {
        return List.of(mail.getReceivedMessages()).stream()
                .map(AlarmsTest::subject)
                .toList();
    }

    private static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void anAlarmIsSaidOnceThenAgainAfterItsHoursAndOnceWhenItIsOver() {
        TROUBLE.is("2026-03-31");
        assertThat(check()).isEqualTo(new Alarms.Checked(1, 0, 0, 2, 0));
        CLOCK.forward(Duration.ofMinutes(239));
        assertThat(check()).isEqualTo(new Alarms.Checked(0, 0, 0, 0, 0));
        CLOCK.forward(Duration.ofMinutes(1));
        assertThat(check()).isEqualTo(new Alarms.Checked(0, 1, 0, 2, 0));
        TROUBLE.is();
        assertThat(check()).isEqualTo(new Alarms.Checked(0, 0, 1, 2, 0));
        assertThat(check()).isEqualTo(new Alarms.Checked(0, 0, 0, 0, 0));
        assertThat(subjects()).containsExactly("[清册] 告警（严重）：漏跑", "[清册] 告警仍在（严重）：漏跑", "[清册] 告警解除（严重）：漏跑");
        AlarmBook book = application.getBean(AlarmBook.class);
        assertThat(book.current()).isEmpty();
        assertThat(book.past(1)).extracting(AlarmState::key).containsExactly("night-missed:2026-03-31");
    }

    @Test
    void whatComesBackIsANewAlarm() {
        TROUBLE.is("2026-04-02");
        check();
        TROUBLE.is();
        check();
        TROUBLE.is("2026-04-02");
        assertThat(check().begun()).isEqualTo(1);
    }

    @Test
    void whileASourceCannotTellNothingBeginsAndNothingIsOver() {
        TROUBLE.is("2026-04-03");
        check();
        TROUBLE.broken = true;
        assertThat(check()).isEqualTo(new Alarms.Checked(0, 0, 0, 0, 0));
        assertThat(application.getBean(AlarmBook.class).current()).hasSize(1);
    }

    @Test
    void anotherProcessKnowsWhatWasSaidAndTellsTheEnd() {
        TROUBLE.is("2026-04-04");
        check();
        Alarms later = another.getBean(Alarms.class);
        assertThat(later.check()).isEqualTo(new Alarms.Checked(0, 0, 0, 0, 0));
        TROUBLE.is();
        assertThat(later.check().resolved()).isEqualTo(1);
    }

    @Test
    void ofTwoProcessesThatFindTheSameAtTheSameTimeOneSpeaks() throws Exception {
        TROUBLE.is("a", "b", "c", "d", "e", "f");
        Callable<Alarms.Checked> one = () -> application.getBean(Alarms.class).check();
        Callable<Alarms.Checked> two = () -> another.getBean(Alarms.class).check();
        var threads = Executors.newFixedThreadPool(4);
        try {
            for (Future<Alarms.Checked> checked : threads.invokeAll(List.of(one, two, one, two))) {
                checked.get();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(receiver.calls())
                .extracting(call -> call.headers().get("Idempotency-key"))
                .hasSize(6)
                .doesNotHaveDuplicates();
        assertThat(mail.getReceivedMessages()).hasSize(6);
    }

    @Test
    void aBrokenMailServerFailsNothingAndItsMessageIsDeliveredLater() {
        mail.stop();
        TROUBLE.is("2026-04-05");
        assertThat(check()).as("the webhook still got it").isEqualTo(new Alarms.Checked(1, 0, 0, 1, 1));
        CLOCK.forward(Duration.ofMinutes(1));
        assertThat(check().delivered()).as("not yet due").isZero();
        mail.start();
        application.getBean(JavaMailSenderImpl.class).setPort(mail.getSmtp().getPort());
        another.getBean(JavaMailSenderImpl.class).setPort(mail.getSmtp().getPort());
        CLOCK.forward(Duration.ofMinutes(1));
        assertThat(check()).isEqualTo(new Alarms.Checked(0, 0, 0, 1, 0));
        assertThat(subjects()).containsExactly("[清册] 告警（严重）：漏跑");
    }

    @Test
    void aWebhookThatRefusesIsTriedAgainAfterWaitsThatGrow() {
        receiver.answer(500);
        TROUBLE.is("2026-04-06");
        check();
        for (int minutes : new int[] {2, 4, 8}) {
            CLOCK.forward(Duration.ofMinutes(minutes).minusSeconds(1));
            int before = receiver.calls().size();
            check();
            assertThat(receiver.calls())
                    .as("before %d minutes are over", minutes)
                    .hasSize(before);
            CLOCK.forward(Duration.ofSeconds(1));
            check();
            assertThat(receiver.calls()).hasSize(before + 1);
        }
    }

    @Test
    void aWebhookIsGivenBothLanguagesAndASignatureThatItsSecretExplains() throws Exception {
        TROUBLE.is("2026-04-07");
        check();
        Receiver.Call call = receiver.calls().get(0);
        assertThat(call.body())
                .contains("\"event\":\"fired\"", "\"severity\":\"critical\"", "\"zh\":\"漏跑：2026-04-07\"")
                .contains("\"en\":\"missed: 2026-04-07\"", "\"installation\":\"county 1\"");
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        String expected = HexFormat.of().formatHex(mac.doFinal(call.body().getBytes(StandardCharsets.UTF_8)));
        assertThat(call.headers().get("X-qingce-signature")).containsExactly("sha256=" + expected);
    }

    @Test
    void aMailIsPlainTextAndHtmlInTheLanguageOfTheDefinition() throws Exception {
        TROUBLE.is("<2026-04-08>");
        check();
        MimeMessage message = mail.getReceivedMessages()[0];
        assertThat(message.getAllRecipients()).extracting(Object::toString).containsExactly("duty@county.example");
        assertThat(((Multipart) message.getContent()).getCount()).isPositive();
        String raw = GreenMailUtil.getWholeMessage(message);
        assertThat(raw).contains("text/plain; charset=UTF-8", "text/html;charset=UTF-8", "multipart/alternative");
    }

    @Test
    void aTestMessageGoesByEveryChannelAndIsNoAlarm() {
        assertThat(application.getBean(Alarms.class).test())
                .containsExactly(new Alarms.Tested("mail", ""), new Alarms.Tested("webhook", ""));
        assertThat(subjects()).containsExactly("[清册] 告警测试");
        assertThat(application.getBean(AlarmBook.class).current()).isEmpty();
    }
}
