package org.qingce.job.database;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryTemplate;

/**
 * A job repository that outlives broken connections. What it writes in the middle of a run is written again when the connection broke,
 * also when nobody knows whether it arrived. What starts a run is tried again only where the database took it back to let another
 * process go first, so that none is started twice.
 */
final class PatientRepository implements MethodInterceptor {

    private static final Set<String> ONCE = Set.of("createJobInstance", "createJobExecution");

    private final JobRepository repository;
    private final RetryTemplate anyTime;
    private final RetryTemplate takenBack;

    private PatientRepository(JobRepository repository, Patience patience) {
        this.repository = repository;
        this.anyTime =
                patience.retries(failure -> DatabaseTrouble.isLost(failure) || DatabaseTrouble.isTakenBack(failure));
        this.takenBack = patience.retries(DatabaseTrouble::isTakenBack);
    }

    static JobRepository around(JobRepository repository, Patience patience) {
        var factory = new ProxyFactory(repository);
        factory.addAdvice(new PatientRepository(repository, patience));
        return (JobRepository) factory.getProxy(JobRepository.class.getClassLoader());
    }

    @Override
    @SuppressWarnings(
            "NullAway") // what a repository returns may be null, though the library's signature does not say so
    public @Nullable Object invoke(MethodInvocation invocation) throws Throwable {
        RetryTemplate retries = ONCE.contains(invocation.getMethod().getName()) ? takenBack : anyTime;
        var attempts = new AtomicInteger();
        try {
            return retries.<@Nullable Object>execute(() -> {
                if (attempts.getAndIncrement() > 0) {
                    catchUp(invocation);
                }
                return ((ProxyMethodInvocation) invocation).invocableClone().proceed();
            });
        } catch (RetryException e) {
            throw e.getCause();
        }
    }

    /** The version in memory went up with what may not have arrived. */
    private void catchUp(MethodInvocation invocation) {
        if (invocation.getMethod().getName().equals("update")
                && invocation.getArguments()[0] instanceof StepExecution step) {
            StepExecution stored = repository.getStepExecution(step.getId());
            Integer version = stored == null ? null : stored.getVersion();
            if (version != null) {
                step.setVersion(version);
            }
        }
    }
}
