/**
 * Accuracy by sample: draws persons at random in each division, hands them out to be visited, takes what was found and says how right the
 * main items are. Takes persons or records as received; gives the sample's tables, forms, corrections and rows of {@code estimate}. Where
 * answers come from is not its business.
 */
@NullMarked
package org.qingce.verification.sample;

import org.jspecify.annotations.NullMarked;
