/**
 * What a linkage model says: which columns the linker sees, what is one for certain, which pairs are looked at, how they are
 * compared, what can never be one, and the parameters that training found. Reads and writes model files; knows no data.
 */
@NullMarked
package org.qingce.linkage.model;

import org.jspecify.annotations.NullMarked;
