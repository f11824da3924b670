package org.qingce.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class AuditTrailTest {

    private static final Instant NOON = Instant.parse("2026-04-01T12:00:00.123456Z");

    private final JdbcDataSource source = new JdbcDataSource();
    private JdbcClient database = JdbcClient.create(source);
    private JdbcTransactionManager transactions = new JdbcTransactionManager(source);
    private AuditTrail trail = new AuditTrail(database, transactions, Clock.fixed(NOON, ZoneOffset.UTC));

    @BeforeEach
    void anEmptyTrail() {
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/common")
                .placeholders(Map.of("moment", "TIMESTAMP(6)"))
                .load()
                .migrate();
        database = JdbcClient.create(source);
        transactions = new JdbcTransactionManager(source);
        trail = new AuditTrail(database, transactions, Clock.fixed(NOON, ZoneOffset.UTC));
    }

    @Test
    void anEntrySaysWhoDidWhatWhenAndWhere() {
        trail.record(AuditAction.EXPORT, "run 7", "worklists, 3 files");

        AuditEntry entry = entries().get(0);
        assertThat(entry.number()).isEqualTo(1);
        assertThat(entry.happened()).isEqualTo(LocalDateTime.of(2026, 4, 1, 12, 0, 0, 123_456_000));
        assertThat(entry.who()).isEqualTo(AuditTrail.who());
        assertThat(entry.process()).isEqualTo(ProcessHandle.current().pid());
        assertThat(List.of(entry.action(), entry.outcome(), entry.about(), entry.details()))
                .containsExactly("EXPORT", "DONE", "run 7", "worklists, 3 files");
        assertThat(entry.host()).isNotBlank();
    }

    @Test
    void anUntouchedTrailIsWholeAndItsHeadCanBeKeptElsewhere() {
        threeEntries();
        TrailHead head = trail.verify(null).end();
        trail.record(AuditAction.RUN, "2026-04-02", "");

        assertThat(trail.verify(head.hash()).broken()).isNull();
        assertThat(head.entries()).isEqualTo(3);
        assertThat(trail.verify("ab".repeat(32)).broken()).isEqualTo(new TrailCheck.Broken(4, TrailFault.HEAD_UNKNOWN));
    }

    @Test
    void eachChangedWordIsFound() {
        threeEntries();
        AuditEntry second = entries().get(1);
        for (String column : List.of("who", "account", "host", "action", "outcome", "about", "details", "entry_hash")) {
            String was = database.sql("select " + column + " from audit_entry where entry_number = 2")
                    .query(String.class)
                    .single();
            tamper("update audit_entry set " + column + " = 'x' where entry_number = 2");
            assertThat(broken()).as(column).isEqualTo(new TrailCheck.Broken(2, TrailFault.CHANGED));
            database.sql("update audit_entry set " + column + " = ? where entry_number = 2")
                    .param(was)
                    .update();
        }
        assertThat(entries().get(1)).isEqualTo(second);
    }

    @Test
    void anEntryThatWasChangedAndSealedAnewNoLongerFitsTheNext() {
        threeEntries();
        AuditEntry second = entries().get(1);
        AuditEntry other = new AuditEntry(
                        2, second.happened(), "somebody", "x", "x", 1, "RUN", "DONE", "", "", second.previousHash(), "")
                .sealed();
        database.sql("update audit_entry set who = 'somebody', account = 'x', host = 'x', process = 1, action = 'RUN',"
                        + " about = '', details = '', entry_hash = ? where entry_number = 2")
                .param(other.hash())
                .update();

        assertThat(broken()).isEqualTo(new TrailCheck.Broken(3, TrailFault.UNCHAINED));
    }

    @Test
    void aRemovedEntryIsFound() {
        threeEntries();
        tamper("delete from audit_entry where entry_number = 2");
        assertThat(broken()).isEqualTo(new TrailCheck.Broken(2, TrailFault.MISSING));
    }

    @Test
    void entriesInAnotherOrderAreFound() {
        threeEntries();
        tamper("update audit_entry set entry_number = 5 - entry_number where entry_number in (2, 3)");
        assertThat(broken()).isEqualTo(new TrailCheck.Broken(2, TrailFault.CHANGED));
    }

    @Test
    void aTailCutOffIsFound() {
        threeEntries();
        tamper("delete from audit_entry where entry_number = 3");
        assertThat(broken()).isEqualTo(new TrailCheck.Broken(3, TrailFault.CUT_OFF));
    }

    @Test
    void aTrailReplacedByAnEmptyOneIsFoundByTheHeadKeptElsewhere() {
        threeEntries();
        String kept = trail.verify(null).end().hash();
        tamper("delete from audit_entry");
        tamper("update audit_head set entries = 0, entry_hash = '" + Seal.NONE + "'");

        assertThat(broken()).isNull();
        assertThat(trail.verify(kept).broken()).isEqualTo(new TrailCheck.Broken(0, TrailFault.HEAD_UNKNOWN));
    }

    @Test
    void entriesPutInBesideTheTrailAreFound() {
        threeEntries();
        tamper(
                "update audit_head set entries = 2, entry_hash = (select entry_hash from audit_entry where entry_number = 2)");
        assertThat(broken()).isEqualTo(new TrailCheck.Broken(3, TrailFault.FOREIGN));
    }

    @Test
    void anEntryStaysWhenWhatItTellsOfIsRolledBack() {
        var work = new TransactionTemplate(transactions);
        assertThatThrownBy(() -> trail.during(
                        AuditAction.IMPORT,
                        "a.xlsx",
                        "",
                        () -> work.execute(status -> {
                            trail.record(AuditAction.DECIDE, "case 1", "");
                            throw new IllegalStateException("王伟 110101199001011234");
                        })))
                .isInstanceOf(IllegalStateException.class);

        assertThat(entries()).extracting(AuditEntry::outcome).containsExactly("BEGUN", "DONE", "FAILED");
        assertThat(entries().toString()).doesNotContain("王伟");
        assertThat(broken()).isNull();
    }

    @Test
    void manyWritersAtATimeMakeOneChain() {
        IntStream.range(0, 60).parallel().forEach(n -> trail.record(AuditAction.LOOK_UP, "person " + n, ""));
        assertThat(trail.verify(null).end().entries()).isEqualTo(60);
        assertThat(broken()).isNull();
    }

    @Test
    void longTextIsCutBetweenCharactersAndKeptOnOneLine() {
        trail.record(AuditAction.RUN, "x".repeat(499) + "𠀀", "a\nb\u0000c");
        assertThat(entries().get(0).about()).isEqualTo("x".repeat(499));
        assertThat(entries().get(0).details()).isEqualTo("a b c");
        assertThat(broken()).isNull();
    }

    private void threeEntries() {
        trail.record(AuditAction.RUN, "2026-03-31", "");
        trail.record(AuditAction.EXPORT, "run 1", "worklists");
        trail.record(AuditAction.IMPORT, "a.xlsx", "12 rows");
    }

    private List<AuditEntry> entries() {
        return trail.since(LocalDateTime.of(2026, 1, 1, 0, 0));
    }

    private void tamper(String statement) {
        database.sql(statement).update();
    }

    private TrailCheck.@Nullable Broken broken() {
        return trail.verify(null).broken();
    }
}
