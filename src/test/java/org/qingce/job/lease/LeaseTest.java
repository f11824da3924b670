package org.qingce.job.lease;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Who may work on the register, as the operational database has it. */
class LeaseTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final ProcessIdentity HERE = ProcessIdentity.current();
    private static final ProcessIdentity ELSEWHERE = new ProcessIdentity("other-host", "another", HERE.pid(), 1);

    private final AtomicReference<Instant> time = new AtomicReference<>(Instant.parse("2026-04-01T01:00:00Z"));
    private final Clock clock =
            InstantSource.tick(time::get, Duration.ofNanos(1)).withZone(ZoneOffset.UTC);
    private JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:mem:lease;DB_CLOSE_DELAY=-1", "sa", "");
    private JdbcClient database = JdbcClient.create(pool);

    @BeforeEach
    void migrate() throws IOException {
        pool = JdbcConnectionPool.create("jdbc:h2:mem:lease;DB_CLOSE_DELAY=-1", "sa", "");
        database = JdbcClient.create(pool);
        database.sql(new ClassPathResource("db/migration/common/V3__lease.sql")
                        .getContentAsString(StandardCharsets.UTF_8))
                .update();
    }

    @AfterEach
    void shutDown() {
        database.sql("shutdown").update();
        pool.dispose();
    }

    private Leases leases(ProcessIdentity process) {
        return new Leases(database, new JdbcTransactionManager(pool), "register", process, PATIENCE, clock);
    }

    private void silentFor(long seconds) {
        database.sql("update run_lease set heartbeat_at = heartbeat_at - " + seconds)
                .update();
    }

    private static ProcessIdentity of(Process process) throws IOException {
        String status = java.nio.file.Files.readString(java.nio.file.Path.of("/proc/" + process.pid() + "/stat"));
        String start = status.substring(status.lastIndexOf(')') + 2).split(" ")[19];
        return new ProcessIdentity(HERE.host(), HERE.machine(), process.pid(), Long.parseLong(start));
    }

    @Test
    void whoeverComesSecondIsToldWhoIsAtWork() {
        try (HeldLease held = leases(HERE).take("run of 2026-03-31")) {
            held.check();
            for (ProcessIdentity second : List.of(HERE, ELSEWHERE)) {
                assertThatThrownBy(() -> leases(second).take("another"))
                        .isInstanceOf(LeaseHeldException.class)
                        .hasMessageStartingWith(
                                "process " + HERE.pid() + " on host " + HERE.host() + " (run of 2026-03-31, for ");
            }
        }
        assertThatCode(() -> leases(ELSEWHERE).take("the next").close()).doesNotThrowAnyException();
    }

    @Test
    void aSilentProcessElsewhereCountsAsDeadOnlyAfterTheWholeOfItsTime() {
        try (HeldLease held = leases(ELSEWHERE).take("run 1")) {
            silentFor(PATIENCE.toSeconds() - 5);
            assertThatThrownBy(() -> leases(HERE).take("run 2")).isInstanceOf(LeaseHeldException.class);
            held.check();
            silentFor(PATIENCE.toSeconds() - 5);
            assertThatThrownBy(() -> leases(HERE).take("run 2"))
                    .as("a heartbeat gives it all of its time again")
                    .isInstanceOf(LeaseHeldException.class);
            silentFor(10);
            assertThatCode(() -> leases(HERE).take("run 2").close()).doesNotThrowAnyException();
        }
    }

    @Test
    void aNeighbourIsDeadWhenItsProcessIsGoneAndAliveForAsLongAsItIsThere() throws IOException, InterruptedException {
        Process neighbour = new ProcessBuilder("sleep", "60").start();
        try (HeldLease held = leases(of(neighbour)).take("run 1")) {
            held.check();
            silentFor(10 * PATIENCE.toSeconds());
            assertThatThrownBy(() -> leases(HERE).take("run 2"))
                    .as("frozen is not dead")
                    .isInstanceOf(LeaseHeldException.class);
            neighbour.destroyForcibly().waitFor();
            try (HeldLease taken = leases(HERE).take("run 2")) {
                taken.check();
            }
        }
    }

    @Test
    void aProcessOfTheSameNumberThatStartedLaterIsAnother() {
        var namesake = new ProcessIdentity(HERE.host(), HERE.machine(), HERE.pid(), HERE.start() - 1);
        try (HeldLease held = leases(namesake).take("run 1");
                HeldLease taken = leases(HERE).take("run 2")) {
            taken.check();
            assertThatThrownBy(held::check).isInstanceOf(LeaseLostException.class);
        }
    }

    @Test
    void whoeverWasFrozenFindsOutBeforeDoingMoreAndLeavesTheNextAlone() {
        HeldLease frozen = leases(ELSEWHERE).take("run 1");
        silentFor(PATIENCE.toSeconds() + 1);
        try (HeldLease next = leases(HERE).take("run 1 again")) {
            assertThatCode(frozen::checkIfAway).doesNotThrowAnyException();
            time.updateAndGet(now -> now.plusSeconds(30));
            assertThatThrownBy(frozen::checkIfAway)
                    .isInstanceOf(LeaseLostException.class)
                    .hasMessageContaining("was not heard of for too long and has lost its lease for: run 1.")
                    .hasMessageContaining(
                            "Process " + HERE.pid() + " on host " + HERE.host() + " has it now (run 1 again)");
            frozen.close();
            next.check();
        }
    }

    @Test
    void aDatabaseThatIsAwayTakesTheLeaseFromNobody() {
        try (HeldLease held = leases(HERE).take("run 1")) {
            database.sql("alter table run_lease rename to away").update();
            assertThatCode(held::check).doesNotThrowAnyException();
            database.sql("alter table away rename to run_lease").update();
            held.check();
            assertThatThrownBy(() -> leases(ELSEWHERE).take("run 2")).isInstanceOf(LeaseHeldException.class);
        }
    }

    @Test
    void ofManyWhoComeAtOnceOneGetsIn() throws InterruptedException, ExecutionException {
        int many = 8;
        HeldLease dead = leases(ELSEWHERE).take("run 1");
        silentFor(PATIENCE.toSeconds() + 1);
        var start = new CountDownLatch(1);
        try (var threads = new Threads(many)) {
            var comers = new ArrayList<Future<Integer>>();
            for (int i = 0; i < many; i++) {
                comers.add(threads.submit(() -> {
                    start.await();
                    try {
                        leases(HERE).take("run 2");
                        return 1;
                    } catch (LeaseHeldException e) {
                        return 0;
                    }
                }));
            }
            start.countDown();
            int in = 0;
            for (Future<Integer> comer : comers) {
                in += comer.get();
            }
            assertThat(in).isEqualTo(1);
        }
        assertThatThrownBy(dead::check).isInstanceOf(LeaseLostException.class);
    }

    /** Threads that end with a block. */
    private static final class Threads implements AutoCloseable {
        private final java.util.concurrent.ExecutorService service;

        Threads(int many) {
            service = Executors.newFixedThreadPool(many);
        }

        Future<Integer> submit(Callable<Integer> work) {
            return service.submit(work);
        }

        @Override
        public void close() {
            service.shutdownNow();
        }
    }
}
