/**
 * Turns a run's figures into what people read: one HTML page, one workbook, CSV and JSON. Reads; computes no figure of its own.
 */
@NullMarked
package org.qingce.report;

import org.jspecify.annotations.NullMarked;
