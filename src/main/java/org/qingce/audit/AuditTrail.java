package org.qingce.audit;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who did what, when. Each entry is written in a transaction of its own, so that it stays when what it tells of fails; the seal of each
 * goes to the log, from where it can be carried to where nobody who could change the trail can reach it.
 */
public final class AuditTrail {

    private static final Logger LOG = LoggerFactory.getLogger(AuditTrail.class);

    private final JdbcClient database;
    private final TransactionTemplate own;
    private final Clock clock;

    public AuditTrail(JdbcClient database, PlatformTransactionManager transactions, Clock clock) {
        this.database = database;
        this.own = new TransactionTemplate(transactions);
        this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** The person at work: {@code QINGCE_USER} where it is set, else the operating system's account. */
    public static String who() {
        String named = System.getenv("QINGCE_USER");
        return named == null || named.isBlank() ? account() : named.strip();
    }

    private static String account() {
        return Objects.requireNonNullElse(System.getProperty("user.name"), "unknown");
    }

    /**
     * Notes what was done.
     *
     * @param about what it was done to, at most 500 characters are kept; never personal data
     * @param details how, at most 2000 characters are kept; never personal data
     */
    public void record(AuditAction action, String about, String details) {
        record(action, AuditOutcome.DONE, about, details);
    }

    /** Notes what is done, was done or was not. */
    public void record(AuditAction action, AuditOutcome outcome, String about, String details) {
        own.executeWithoutResult(status -> {
            AuditEntry entry = entry(head().orElseThrow(AuditTrail::headless), action, outcome, about, details)
                    .sealed();
            insert(entry);
            database.sql("update audit_head set entries = ?, entry_hash = ? where head_id = 1")
                    .params(entry.number(), entry.hash())
                    .update();
            LOG.info("audit trail: entry {} {} {}, seal {}", entry.number(), action, outcome, entry.hash());
        });
    }

    /**
     * Does something, noted before it begins and when it has ended. Of a failure only its kind is noted: its message may hold values.
     *
     * @return what it gives
     */
    public <T extends @Nullable Object> T during(AuditAction action, String about, String details, Supplier<T> deed) {
        record(action, AuditOutcome.BEGUN, about, details);
        boolean done = false;
        try {
            T result = deed.get();
            done = true;
            return result;
        } finally {
            record(action, done ? AuditOutcome.DONE : AuditOutcome.FAILED, about, details);
        }
    }

    /** The end of the trail; other writers wait until this transaction has ended. */
    private Optional<TrailHead> head() {
        return database.sql("select entries, entry_hash from audit_head where head_id = 1 for update")
                .query((row, number) -> new TrailHead(row.getLong(1), row.getString(2)))
                .optional();
    }

    private static IllegalStateException headless() {
        return new IllegalStateException(
                "the audit trail has lost its head: audit_head has no row; 'audit verify' says more");
    }

    private AuditEntry entry(TrailHead head, AuditAction action, AuditOutcome outcome, String about, String details) {
        return new AuditEntry(
                head.entries() + 1,
                LocalDateTime.now(clock.withZone(ZoneOffset.UTC)).truncatedTo(ChronoUnit.MICROS),
                kept(who(), 200),
                kept(account(), 200),
                kept(host(), 255),
                ProcessHandle.current().pid(),
                action.name(),
                outcome.name(),
                kept(about, 500),
                kept(details, 2000),
                head.hash(),
                "");
    }

    /** One line, and as long as the column takes. */
    private static String kept(String text, int most) {
        String line = text.replaceAll("\\p{Cntrl}+", " ").strip();
        if (line.length() <= most) {
            return line;
        }
        return line.substring(0, Character.isHighSurrogate(line.charAt(most - 1)) ? most - 1 : most);
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return Objects.requireNonNullElse(System.getenv("HOSTNAME"), "unknown");
        }
    }

    private void insert(AuditEntry entry) {
        database.sql(
                        "insert into audit_entry (entry_number, happened_utc, who, account, host, process, action, outcome,"
                                + " about, details, previous_hash, entry_hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        entry.number(),
                        entry.happened(),
                        entry.who(),
                        entry.account(),
                        entry.host(),
                        entry.process(),
                        entry.action(),
                        entry.outcome(),
                        entry.about(),
                        entry.details(),
                        entry.previousHash(),
                        entry.hash())
                .update();
    }

    /** The entries from a moment on, the earliest first. */
    public List<AuditEntry> since(LocalDateTime utc) {
        try (Stream<AuditEntry> entries = entries(utc)) {
            return entries.toList();
        }
    }

    /**
     * Recomputes the whole chain.
     *
     * @param anchor a seal that was kept elsewhere and must be one of the trail; null for none
     */
    public TrailCheck.Verdict verify(@Nullable String anchor) {
        return Objects.requireNonNull(own.execute(status -> {
            TrailHead head = head().orElse(TrailHead.NONE);
            var check = new TrailCheck(anchor);
            try (Stream<AuditEntry> entries = entries(LocalDateTime.of(1970, 1, 1, 0, 0))) {
                entries.forEach(check::follow);
            }
            return check.end(head);
        }));
    }

    private Stream<AuditEntry> entries(LocalDateTime since) {
        return database
                .sql("select entry_number, happened_utc, who, account, host, process, action, outcome, about,"
                        + " details, previous_hash, entry_hash from audit_entry"
                        + " where happened_utc >= ? order by entry_number")
                .param(since)
                .query((row, number) -> new AuditEntry(
                        row.getLong(1),
                        row.getObject(2, LocalDateTime.class),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getLong(6),
                        row.getString(7),
                        row.getString(8),
                        row.getString(9),
                        row.getString(10),
                        row.getString(11),
                        row.getString(12)))
                .stream();
    }
}
