/**
 * Figures for those who watch. Takes what a run counted and measured as it ends and keeps it in the operational database; gives it as
 * metrics, as health and as a file for collectors, without ever opening the register. Knows no persons, only counts.
 */
@NullMarked
package org.qingce.operation.metrics;

import org.jspecify.annotations.NullMarked;
