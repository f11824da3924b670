package org.qingce.definition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with one definition of a list, told with the line of the key it is about. */
public final class Complaints {

    private final Located<?> located;
    private final String name;

    /**
     * @param located the definition
     * @param kind what it is, as {@code rule}
     * @param id its id; null where it states none
     */
    public Complaints(Located<?> located, String kind, @Nullable String id) {
        this.located = located;
        this.name = id == null ? "a " + kind : kind + " " + id;
    }

    /**
     * The value of a key.
     *
     * @throws DefinitionException if it is null or blank
     */
    public <T> T required(String key, @Nullable T value) {
        if (value == null || (value instanceof String text && text.isBlank())) {
            throw about(key, "is missing");
        }
        return value;
    }

    /**
     * A label that must be there in both languages.
     *
     * @throws DefinitionException if it or one of them is missing
     */
    public Label inBothLanguages(String key, @Nullable Label label) {
        Label stated = required(key, label);
        if (isBlank(stated.zh()) || isBlank(stated.en())) {
            throw about(key, "needs both languages: {zh: …, en: …}");
        }
        return stated;
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /** The exception to throw; with the definition's first line where the key does not stand in it. */
    public DefinitionException about(String key, String reason) {
        return new DefinitionException(located.file(), lineOf(key), name + ", " + key + ": " + reason);
    }

    private int lineOf(String key) {
        List<String> lines = lines();
        for (int line = located.line(); line <= lines.size(); line++) {
            String text = lines.get(line - 1);
            if (line > located.line() && text.startsWith("- ")) {
                break;
            }
            if (text.matches("(- | {2})" + key + "\\s*:.*")) {
                return line;
            }
        }
        return located.line();
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(located.file());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read again " + located.file(), e);
        }
    }
}
