/**
 * Trend (趋势): the figures of every run kept, held against the run before, the same day last year and the target; what moved them, and
 * which of them jumped beyond their own history. Takes {@code metric} and what stands beside it; gives {@code metric_history},
 * {@code mover} and {@code alert}. Knows no figure by name but conformity, of which rules are the reason.
 */
@NullMarked
package org.qingce.measures.trend;

import org.jspecify.annotations.NullMarked;
