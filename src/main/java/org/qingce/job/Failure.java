package org.qingce.job;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingce.encryption.EncryptionException;
import org.qingce.form.FormException;
import org.qingce.job.recovery.Trouble;
import org.qingce.population.review.ReviewFileException;
import org.qingce.workbench.Redacted;

/** What an operator needs of a failure: the message of its cause, without class names and stack. */
public final class Failure {

    private static final Pattern CLASS_NAME = Pattern.compile("^(?:[a-z]\\w*\\.)+[A-Z][\\w$]*: ");

    /** They name the file and what to do; behind them stands only what a library says. */
    private static final List<Class<? extends Throwable>> FOR_PEOPLE =
            List.of(EncryptionException.class, FormException.class, ReviewFileException.class);

    private Failure() {}

    /** The innermost message that says something, but none behind one that was written for people. */
    public static String message(Throwable failure) {
        String message = failure.toString();
        for (Throwable cause = failure; cause != null; cause = behind(cause)) {
            if (cause.getMessage() != null) {
                message = cause.getMessage();
            }
        }
        return Redacted.own(Trouble.explained(message));
    }

    private static @Nullable Throwable behind(Throwable failure) {
        return FOR_PEOPLE.stream().anyMatch(kind -> kind.isInstance(failure)) ? null : failure.getCause();
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
