/**
 * Holds a state against the one published last and says whether it may be published. Takes limits from {@code jobs/publish.yaml}
 * and the figures of both; gives what was measured, limit by limit. Knows nothing of where readers find the population.
 */
@NullMarked
package org.qingce.publish.gate;

import org.jspecify.annotations.NullMarked;
