package org.qingce.job;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qingce.job.recovery.Trouble;
import org.qingce.workbench.Redacted;

/** What an operator needs of a failure: the message of its cause, without class names and stack. */
public final class Failure {

    private static final Pattern CLASS_NAME = Pattern.compile("^(?:[a-z]\\w*\\.)+[A-Z][\\w$]*: ");

    private Failure() {}

    /** The innermost message that says something. */
    public static String message(Throwable failure) {
        String message = failure.toString();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause.getMessage() != null) {
                message = cause.getMessage();
            }
        }
        return Redacted.own(Trouble.explained(message));
    }

    /** The message in a recorded failure, which starts with its class and goes on with its stack. */
    static String recorded(String description) {
        String message = description
                .lines()
                .takeWhile(line -> !line.startsWith("\tat "))
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
        return Redacted.own(CLASS_NAME.matcher(message).replaceFirst(""));
    }
}
