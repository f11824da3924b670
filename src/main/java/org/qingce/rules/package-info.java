/**
 * Compiles rule definitions into one pass per subject and writes findings. Takes mentions, events, persons and how they are related; gives
 * findings. Knows columns, never the meaning of a rule: that is the rule file's business.
 */
@NullMarked
package org.qingce.rules;

import org.jspecify.annotations.NullMarked;
