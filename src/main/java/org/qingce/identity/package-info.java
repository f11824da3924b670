/**
 * Judges one document number: its kind, its status, what can be read off it, and how a damaged one might be repaired
 * (GB 11643-1999). Begin with {@link org.qingce.identity.DocumentNumberJudge} and
 * {@link org.qingce.identity.RepairSuggester}. One raw value in, one judgement out; knows no file, no table and no person.
 */
@NullMarked
package org.qingce.identity;

import org.jspecify.annotations.NullMarked;
