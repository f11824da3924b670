/**
 * When nights are to be run: takes {@code jobs/schedule.yaml} and the registry of runs; gives the nights to come, those that are due and
 * those that were missed, and runs them. Keeps nothing of its own: whether a night was run is what the registry of runs says.
 */
@NullMarked
package org.qingce.operation.schedule;

import org.jspecify.annotations.NullMarked;
