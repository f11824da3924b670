/**
 * Reconciliation (比对): what each source that should know of a birth, a death, a marriage or a divorce says of it, person by
 * person after linkage. Takes mentions, events and persons; gives {@code reconciliation} and {@code reconciliation_item}. Which sources
 * those are stands in {@code jobs/reconciliation.yaml}; no source is named in here.
 */
@NullMarked
package org.qingce.measures.reconciliation;

import org.jspecify.annotations.NullMarked;
