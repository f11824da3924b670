package org.qingce.job.lease;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/**
 * A process, told apart from every other, on this host or another.
 *
 * @param host name of the host
 * @param machine what tells hosts of one name apart; empty where the host does not say
 * @param pid its number
 * @param start what tells processes of one number apart: where there is a {@code /proc}, clock ticks from the host's start to its own, which
 *     no setting of the clock changes; milliseconds since 1970 elsewhere
 */
public record ProcessIdentity(String host, String machine, long pid, long start) {

    private static final int STATE = 0;
    private static final int START = 19;

    /** This process. */
    public static ProcessIdentity current() {
        long pid = ProcessHandle.current().pid();
        return new ProcessIdentity(hostName(), machineId(), pid, start(pid).orElse(0));
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }

    private static String machineId() {
        try {
            return Files.readString(Path.of("/etc/machine-id")).strip();
        } catch (IOException e) {
            return "";
        }
    }

    /** Whether a lease's holder ran on the host of this process. */
    boolean isNeighbourOf(LeaseHolder holder) {
        return host.equals(holder.host()) && machine.equals(holder.machine());
    }

    /** Whether a lease's holder, on this host, still runs. */
    static boolean isAlive(LeaseHolder neighbour) {
        OptionalLong start = start(neighbour.pid());
        return start.isPresent() && start.getAsLong() == neighbour.processStart();
    }

    /** When a process started; empty if there is none of that number, or only its remains. */
    private static OptionalLong start(long pid) {
        Path status = Path.of("/proc", Long.toString(pid), "stat");
        try {
            if (!Files.exists(Path.of("/proc/self/stat"))) {
                return ProcessHandle.of(pid)
                        .filter(ProcessHandle::isAlive)
                        .flatMap(process -> process.info().startInstant())
                        .map(moment -> OptionalLong.of(moment.toEpochMilli()))
                        .orElse(OptionalLong.empty());
            }
            String text = Files.readString(status);
            String[] afterName = text.substring(text.lastIndexOf(')') + 2).split(" ");
            boolean remains = afterName[STATE].equals("Z") || afterName[STATE].equals("X");
            return remains ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(afterName[START]));
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }
}
