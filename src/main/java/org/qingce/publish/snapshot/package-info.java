/**
 * Publishes into an immutable DuckDB file that is written beside and swapped in. Takes what {@link org.qingce.publish.Outgoing} left;
 * gives {@code population.duckdb} and the numbered files before it.
 */
@NullMarked
package org.qingce.publish.snapshot;

import org.jspecify.annotations.NullMarked;
