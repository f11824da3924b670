/**
 * The formulas behind estimates: intervals of shares, two-list estimates of a population, age heaping, shares of stratified samples,
 * sample sizes. Takes counts; gives numbers. Knows no table, no register and no word of the domain; each class cites its source.
 */
@NullMarked
package org.qingce.statistics;

import org.jspecify.annotations.NullMarked;
