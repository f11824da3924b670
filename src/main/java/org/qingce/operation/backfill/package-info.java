/**
 * Runs the nights of a span of dates, one after the other: takes where their extracts lie; gives what became of each. A bad night is given
 * up and named, and does not keep the others from being run.
 */
@NullMarked
package org.qingce.operation.backfill;

import org.jspecify.annotations.NullMarked;
