/**
 * Tells operators what needs them. Takes what sources say now, holds it against what was said before, and gives messages by mail and
 * webhook: once when it begins, again while it lasts, once when it is over. Alerts, figures that jumped, are another thing; here they are
 * one condition among others. Nothing in here fails a run.
 */
@NullMarked
package org.qingce.operation.alarm;

import org.jspecify.annotations.NullMarked;
