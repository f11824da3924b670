/**
 * Says why two mentions are one or are not. Takes a trained model, the tables of linkage and two mentions; gives what each comparison
 * adds to their match weight, what each blocking rule makes of them, and what clusters, constraints and reviewers said. Knows no
 * screen, no language and no masking: values come as they stand.
 */
@NullMarked
package org.qingce.linkage.explanation;

import org.jspecify.annotations.NullMarked;
