/**
 * What may be thrown away, and when: takes {@code jobs/retention.yaml}, the home and the register; gives what would go, why, and how many
 * bytes, and deletes it when asked to. Never an extract to which a current record or a run that is kept leads; never the audit trail.
 */
@NullMarked
package org.qingce.operation.retention;

import org.jspecify.annotations.NullMarked;
