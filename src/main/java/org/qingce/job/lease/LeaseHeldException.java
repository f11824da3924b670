package org.qingce.job.lease;

/** A living process has the lease. */
public final class LeaseHeldException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LeaseHeldException(LeaseHolder holder, long now) {
        super("process " + holder.pid() + " on host " + holder.host() + " (" + holder.work() + ", for "
                + Math.max(0, now - holder.takenAt()) + " s, last heard of " + Math.max(0, now - holder.heartbeatAt())
                + " s ago)");
    }
}
