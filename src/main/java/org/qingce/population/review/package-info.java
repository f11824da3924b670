/**
 * The pairs that linkage leaves to people: written to a CSV file with both sides' values side by side, and read back with what the
 * reviewers decided. Screens for the same come elsewhere. What was decided goes to {@link org.qingce.linkage.decision}.
 */
@NullMarked
package org.qingce.population.review;

import org.jspecify.annotations.NullMarked;
