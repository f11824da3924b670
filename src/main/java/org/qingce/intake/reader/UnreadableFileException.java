package org.qingce.intake.reader;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;
import java.util.Locale;

/** A file that cannot be read at all; nothing of it is taken in. */
public final class UnreadableFileException extends IOException {
    @Serial
    private static final long serialVersionUID = 1;

    private final String file;
    private final FileFault fault;
    private final String found;

    /**
     * @param file the file
     * @param fault what is wrong with it
     * @param found what was found where, such as a line number; may be empty
     */
    public UnreadableFileException(Path file, FileFault fault, String found) {
        super(text(file.toString(), fault, found, Locale.ENGLISH));
        this.file = file.toString();
        this.fault = fault;
        this.found = found;
    }

    /** What is wrong with the file. */
    public FileFault fault() {
        return fault;
    }

    /** The file, what is wrong, what was found and what to do, in Chinese for a Chinese locale and else in English. */
    public String messageIn(Locale locale) {
        return text(file, fault, found, locale);
    }

    private static String text(String file, FileFault fault, String found, Locale locale) {
        return file + ": " + fault.in(locale) + (found.isEmpty() ? "" : " (" + found + ")");
    }
}
