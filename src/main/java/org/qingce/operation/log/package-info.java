/**
 * Writes the log: as lines of JSON or plain, into a file that its owner alone may read, from the first byte on and after each rotation, and
 * without the values that libraries quote. Knows the logging library; nobody else in the house does.
 */
@NullMarked
package org.qingce.operation.log;

import org.jspecify.annotations.NullMarked;
