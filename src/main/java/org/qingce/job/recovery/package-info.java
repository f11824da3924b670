/**
 * Knows what the engines say when something around them gave way - a damaged file, a full disk, memory that ran out - and says it in the
 * operator's words: what, where, what to do. Knows messages only.
 */
@NullMarked
package org.qingce.job.recovery;

import org.jspecify.annotations.NullMarked;
