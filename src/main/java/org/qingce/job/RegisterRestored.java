package org.qingce.job;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A checkpoint took the place of the register because that was damaged, or because a newer checkpoint was.
 *
 * @param checkpoint its number
 * @param aside where the damaged register is kept; null if there was none
 * @param lost runs that ended well whose work it does not hold, the earliest first
 * @param changes what people did that it does not hold, in the order in which they did
 */
public record RegisterRestored(long checkpoint, @Nullable Path aside, List<RunSummary> lost, List<String> changes) {}
