package org.qingce.cli;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.qingce.job.Runs;

/**
 * Ends the process with the command's own code, also when it was asked to end by a signal: while a command is at work on the register, it is
 * waited for.
 */
final class ProcessExit {

    private static final long LONGEST_MINUTES = 5;

    private final CompletableFuture<Integer> code = new CompletableFuture<>();

    ProcessExit() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::await, "exit"));
    }

    private void await() {
        if (code.isDone() || !Runs.areAtWork()) {
            return;
        }
        try {
            Runtime.getRuntime().halt(code.get(LONGEST_MINUTES, TimeUnit.MINUTES));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            Runtime.getRuntime().halt(ExitCode.BROKEN);
        }
    }

    /** The command has ended; so does the process. */
    void with(int commandsCode) {
        code.complete(commandsCode);
        System.exit(commandsCode);
    }
}
