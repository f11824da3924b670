package org.qingce.job.database;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.function.Predicate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.stereotype.Component;

/**
 * How long a run waits for the operational database when it is gone: {@code qingce.database-patience}. The pool of connections waits
 * as long for a new one, and connects again by itself; at the start of a command it does not wait at all.
 */
@Component
public final class Patience implements BeanPostProcessor {

    private static final Duration FIRST_WAIT = Duration.ofMillis(200);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
    private static final Duration LEAST = Duration.ofSeconds(1);

    private final Duration length;

    Patience(@Value("${qingce.database-patience:2m}") Duration length) {
        if (length.compareTo(LEAST) < 0) {
            throw new DatabaseRefusedException(
                    "qingce.database-patience is " + length + "; it must be at least 1s, as 30s or 2m.");
        }
        this.length = length;
    }

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool) {
            pool.setConnectionTimeout(length.toMillis());
        }
        return bean;
    }

    /** Does something again, with growing waits, while it fails in a way that passes. */
    RetryTemplate retries(Predicate<Throwable> passing) {
        return new RetryTemplate(RetryPolicy.builder()
                .maxRetries(Long.MAX_VALUE)
                .timeout(length)
                .delay(FIRST_WAIT)
                .multiplier(2)
                .maxDelay(LONGEST_WAIT)
                .predicate(passing)
                .build());
    }

    /** At least a second. */
    public Duration length() {
        return length;
    }
}
