/**
 * Who did what, when: entries that are only ever added, each sealed by the hash of the one before it. Takes actions from the rooms above;
 * gives the trail back and says whether anybody has touched it. Knows the operational database, never the register.
 */
@NullMarked
package org.qingce.audit;

import org.jspecify.annotations.NullMarked;
