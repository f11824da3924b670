/**
 * Demography as a check of the register: births and deaths of twelve months, rates, the sex ratio at birth, ages by single year and how much
 * they heap on round ones. Reads mentions, events and persons; writes {@code age_sex} and rows of {@code estimate}. Says nothing of anyone's
 * conduct, only whether the figures can be true.
 */
@NullMarked
package org.qingce.measures.demography;

import org.jspecify.annotations.NullMarked;
