package org.qingce.definition;

import java.nio.file.Path;

/** A definition file that cannot be used: which file, which line, why. */
public final class DefinitionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param file the definition file
     * @param line line where the trouble starts, from 1; 0 where no line can be named
     * @param reason what is wrong and what would be right
     */
    public DefinitionException(Path file, int line, String reason) {
        super(line > 0 ? file + ", line " + line + ": " + reason : file + ": " + reason);
    }

    public DefinitionException(Located<?> where, String reason) {
        this(where.file(), where.line(), reason);
    }
}
