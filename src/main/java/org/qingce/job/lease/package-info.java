/**
 * Lets one process at a time work on a register, whichever host it runs on. The lease stands in the operational database: who holds it,
 * and when that process was last heard of. Knows processes and time; never what the work is.
 */
@NullMarked
package org.qingce.job.lease;

import org.jspecify.annotations.NullMarked;
