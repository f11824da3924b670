/**
 * The analytical engine (DuckDB): opens the register's file, runs SQL resources by name and carries the Java functions that
 * SQL may call. Knows no domain: the packages above hand it their statements and functions.
 */
@NullMarked
package org.qingce.workbench;

import org.jspecify.annotations.NullMarked;
