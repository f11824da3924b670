/**
 * Says whether an installation that serves is well, as health of its parts: register, latest run, schedule, beside those that the framework
 * knows of. Says no more than counts, names of steps and dates.
 */
@NullMarked
package org.qingce.operation.health;

import org.jspecify.annotations.NullMarked;
