/**
 * The command line: asks, shows, and returns an exit code. Holds no logic of its own.
 */
@NullMarked
package org.qingce.cli;

import org.jspecify.annotations.NullMarked;
