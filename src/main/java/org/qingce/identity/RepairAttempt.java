package org.qingce.identity;

/**
 * A text one damage away from the number as entered; not yet known to be a number at all.
 *
 * @param text what the number would have been
 * @param operation as in {@link Repair}
 * @param position as in {@link Repair}
 */
record RepairAttempt(String text, RepairOperation operation, int position) {}
