/**
 * Wires the stages into restartable Spring Batch jobs and keeps the registry of runs. Holds no logic of the stages.
 */
@NullMarked
package org.qingce.job;

import org.jspecify.annotations.NullMarked;
