package org.qingce.job.lease;

/**
 * Who holds a lease.
 *
 * @param token drawn anew each time that the lease is taken
 * @param work in a few words, for those who find the lease taken
 * @param host name of the host
 * @param machine what tells hosts of one name apart; empty where the host does not say
 * @param pid the process
 * @param processStart what tells processes of one number apart
 * @param takenAt when, in seconds of the database's clock
 * @param heartbeatAt when the process was last heard of, likewise
 */
public record LeaseHolder(
        String token,
        String work,
        String host,
        String machine,
        long pid,
        long processStart,
        long takenAt,
        long heartbeatAt) {}
