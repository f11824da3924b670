package org.qingce.workbench;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything in which one SQL engine differs from another. SQL resources are written in what DuckDB and Spark SQL share;
 * where they part, a resource calls a function or names a parameter, and the dialect supplies it.
 */
public interface Dialect {

    /** A value as it stands in a statement: numbers bare, text quoted, dates as {@code date '…'}, {@code null} as null. */
    String literal(@Nullable Object value);

    /** An identifier as it stands in a statement, quoted. */
    String identifier(String name);

    /** A relation that reads tab-separated UTF-8 files without a header, with the given columns and types in order. */
    String tabSeparatedFiles(List<String> paths, Map<String, String> columns);

    /** An expression that makes a JSON object of strings out of column expressions, keys in the given order. */
    String jsonObject(Map<String, String> expressions);

    /** Statements that give a new session the functions all resources may call ({@code qc_…}). */
    List<String> sessionFunctions();

    /**
     * Statements that give a new session {@code scratch}: a schema for tables that a stage needs on its way and no other stage
     * sees. A transaction writes either to scratch or to the register, not to both.
     *
     * @param file where its tables go when memory is short; it goes with the session
     */
    List<String> scratch(String file);

    /**
     * Statements that put a register below an empty session, as {@code register}: its tables are found by their bare names too,
     * nothing can change them, and what the session makes stands beside them and goes first.
     *
     * @param file of the register
     */
    List<String> beside(String file);

    /** A statement that makes another file's tables known as {@code name.<table>}; a writable file is made where missing. */
    String attach(String file, String name, boolean writable);

    /** A statement that lets go of such a file; all that was written to it stands in it then. */
    String detach(String name);
}
