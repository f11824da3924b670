/**
 * Keeps whole, verified copies of the register's file beside it, each from a time when nobody was at work, and puts one back when it is
 * asked to. Knows files, numbers of runs and checksums; never what is in them, nor why a run ended.
 */
@NullMarked
package org.qingce.job.checkpoint;

import org.jspecify.annotations.NullMarked;
